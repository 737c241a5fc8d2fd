import { beforeAll, describe, expect, test } from "vitest";
import { folderOf, run } from "./support/command-line.ts";
import { genre, playSong, single } from "./support/music.ts";

const song = `# song resource type

## Properties
|Property|Type|Description|
|:---|:---|:---|
|id|String|The key. Read-only.|
|length|Int32|In seconds. Not nullable.|
|genre|[genre](genre.md)|Its kind.|
|tags|String collection|What people call it.|
`;

const songAgain = `# song resource type

## Properties
|Property|Type|Description|
|:---|:---|:---|
|length|String|A very long description that goes on and on, far beyond the width of any terminal, to say that it counts.|
`;

const createSong = `# Create song

## HTTP request
\`\`\` http
POST /songs
\`\`\`

## Request body
In the request body, supply a JSON representation of the [song](song.md) object.

|Property|Type|Description|
|:---|:---|:---|
|length|Int32|Required. In seconds.|

## Response
If successful, this method returns a \`201 Created\` response code and a [song](song.md) object in the response body.

## Example
\`\`\` http
POST https://example.org/v1/songs

{
  "tags": []
}
\`\`\`
`;

const pages = {
  "docs/song.md": song,
  "docs/song2.md": songAgain,
  "docs/single.md": single,
  "docs/genre.md": genre,
  "docs/song-create.md": createSong,
  "docs/song-play.md": playSong,
};

let folder: string;
beforeAll(async () => {
  folder = await folderOf(pages);
});

describe("explain", () => {
  test("shows every witness of a property, who won and why, what becomes of it, and how to correct it", async () => {
    const { status, stdout, stderr } = await run(folder, ["explain", "song.length", "docs"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`microsoft.graph.song.length property
  type         Int32, not nullable, optional in requests
  certainty    stated
  sent by      createSong
  answered by  createSong

What the pages say (* decided)
  * property table: Int32, not nullable
      song.md:7:2
      |length|Int32|In seconds. Not nullable.|
    property table: String
      song2.md:6:2
      |length|String|A very long description that goes on and on, far beyond th…
    request body table: required, but the request at line 22 does without
      song-create.md:13:2
      |length|Int32|Required. In seconds.|

Why
  The first property table in the order of the pages won.
  It does not admit null, as the property table says at line 7.
  It is optional in requests: a page requires it, but its own request does
  without.

What it becomes
  models/song.ts Song
    length?: number;
  validators/song.ts visitSong
    (value.length === undefined || isInt32(value.length, "length"))
  models/song.ts SongCreate
    length?: number | undefined;
  validators/song.ts songCreateRules
    length: int32Rule,

Findings
  song-create.md:13:2 warning length is listed as required, but the page's own
    request omits it; it was made optional required-but-omitted
  song2.md:6:2 warning length is String here, but Int32 elsewhere; kept Int32
    conflicting-types

If that is wrong, change this and add it to the corrections
  {
    "subject": "microsoft.graph.song.length",
    "type": "Int32",
    "nullable": false,
    "required": false,
    "reason": "…",
    "page": "song.md",
    "quote": "|length|Int32|In seconds. Not nullable.|"
  }
`);
  });

  test.each([
    ["song.tags", "microsoft.graph.song.tags", "property"],
    ["Song.tags", "microsoft.graph.song.tags", "property"],
    ["microsoft.graph.song.tags", "microsoft.graph.song.tags", "property"],
    ["single.tags", "microsoft.graph.song.tags", "property"],
    ["song", "microsoft.graph.song", "type"],
    ["Genre", "microsoft.graph.genre", "enum"],
    ["createSong", "song-create.md", "operation"],
    ["song-create.md", "song-create.md", "operation"],
    ["songPlay.volume", "song-play.md#volume", "body member"],
    ["song-play.md#volume", "song-play.md#volume", "body member"],
  ])("%s means %s", async (name, subject, kind) => {
    const { stdout } = await run(folder, ["explain", name, "docs", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ subject, kind, corrections: [{ subject }] });
  });

  test("says from where a property is inherited", async () => {
    const { stdout } = await run(folder, ["explain", "single.tags", "docs"]);
    expect(stdout).toContain("single inherits it from song.");
    expect(stdout).toContain("It does not admit null, since it is a collection.");
    expect(stdout).toContain('"subject": "microsoft.graph.song.tags",');
  });

  test("shows what an operation sends, and the findings of its page", async () => {
    const { stdout } = await run(folder, ["explain", "createSong", "docs"]);
    for (const words of [
      "sends     microsoft.graph.song",
      "request line: POST /songs",
      'path: "/songs",',
      "required-but-omitted",
      '"name": "createSong"',
    ])
      expect(stdout).toContain(words);
  });

  test("finds a property by its name alone, where only one type has it", async () => {
    const { stdout } = await run(folder, ["explain", "length", "docs"]);
    expect(stdout).toContain("microsoft.graph.song.length property\n");
    const album = song.replaceAll("song", "album");
    const several = await folderOf({ "docs/song.md": song, "docs/album.md": album });
    const { status, stderr } = await run(several, ["explain", "length", "docs"]);
    expect(status).toBe(2);
    expect(stderr).toContain("There is no length: it may be any of album.length, song.length");
  });

  test("shows the members of an enumeration, and what becomes of them", async () => {
    const { stdout } = await run(folder, ["explain", "genre", "docs"]);
    expect(stdout).toContain("  members    rock, polka\n");
    expect(stdout).toContain('export type Genre = "rock" | "polka";');
  });

  test("shows a correction as the witness that won, with its reason", async () => {
    const corrected = await folderOf({
      "docs/song.md": song,
      "apidocs.corrections.json": JSON.stringify({
        corrections: [
          { subject: "song.length", type: "String", reason: "It says 3:20.", page: "song.md", quote: "|length|" },
        ],
      }),
    });
    const { stdout } = await run(corrected, ["explain", "song.length", "docs"]);
    expect(stdout).toContain("  * correction: String (It says 3:20.)\n      apidocs.corrections.json:1:17\n");
    expect(stdout).toContain("The correction won: it overrules everything that pages say.");
    expect(stdout).toContain("length?: string;");
  });

  test.each([
    ["song.lenght", 'There is no song.lenght; did you mean "song.length"?'],
    ["Song.lenght", 'There is no Song.lenght; did you mean "song.length"?'],
    ["Sonng.lenght", 'There is no Sonng.lenght; did you mean "song.length"?'],
    ["sonng", 'There is no sonng; did you mean "song"?'],
    ["sonng.length", 'There is no sonng.length; did you mean "song.length"?'],
    ["createSonng", 'There is no createSonng; did you mean "createSong"?'],
    ["genre.rock", "There is no genre.rock; genre is an enumeration and has no properties"],
    ["song-create.md#length", "There is no song-create.md#length; its body is a microsoft.graph.song"],
    ["completelyElse", "There is no completelyElse"],
  ])("%s is an error of usage", async (name, message) => {
    const result = await run(folder, ["explain", name, "docs"]);
    expect(result).toEqual({ status: 2, stdout: "", stderr: `${message}\n` });
  });

  test("a correction that it prints can be pasted", async () => {
    const { stdout } = await run(folder, ["explain", "song.tags", "docs", "--format", "json"]);
    const pasted = await folderOf({
      ...pages,
      "apidocs.corrections.json": JSON.stringify({
        corrections: [{ ...JSON.parse(stdout).corrections[0], type: "Int32 collection" }],
      }),
    });
    const { status, stderr } = await run(pasted, ["generate", "docs"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining("correction") });
  });

  test("text that would speak to a terminal is made visible, and can still be pasted", async () => {
    const row = "|size|String|\u001B]0;owned\u0007 \u202E \u{E0041}|";
    const hostile = await folderOf({ "docs/song.md": song.replace("|id|", `${row}\n|id|`) });
    const { stdout } = await run(hostile, ["explain", "song.size", "docs"]);
    for (const character of ["\u001B", "\u0007", "\u202E", "\u{E0041}"]) expect(stdout).not.toContain(character);
    const pasted: unknown = JSON.parse(stdout.slice(stdout.lastIndexOf("\n  {")));
    expect(pasted).toMatchObject({ quote: row });
  });

  test("a pipe gets no colors", async () => {
    const { stdout } = await run(folder, ["explain", "song.length", "docs"], { PATH: process.env["PATH"] });
    expect(stdout).not.toContain("\u001B");
  });
});
