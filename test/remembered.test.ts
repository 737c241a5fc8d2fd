import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createGenerator, generate } from "../generator/generate.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

// A process that generates again and again keeps what it made. What it writes is what a process writes that starts anew.

const type = (name: string, rows: readonly string[], base = "") =>
  `# ${name} resource type\n\nNamespace: example.music\n\nA ${name}.${base && ` Inherits from [${base}](${base}.md).`}\n\n` +
  `## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n${rows.map((row) => `|${row}|Some words.|\n`).join("")}`;

const song = type("song", ["title|String", "singer|[artist](artist.md)", "key|[key](key.md)"]);
const operation =
  "# Get song\n\nNamespace: example.music\n\n## HTTP request\n```http\nGET /songs/{id}\n```\n\n## Response\nIf successful, this method returns a `200 OK` response code and a [song](song.md) object.\n\n[!INCLUDE [more](includes/more.md)]\n";

const pages = {
  "docs/song.md": song,
  "docs/artist.md": type("artist", ["name|String"]),
  "docs/singer.md": type("singer", ["voice|String"], "artist"),
  "docs/key.md":
    "# key enum type\n\nNamespace: example.music\n\n## Members\n|Member|Description|\n|:-|:-|\n|major|.|\n|minor|.|\n",
  "docs/song-get.md": operation,
  "docs/includes/more.md": "Some more words.\n",
};

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFiles(folder, pages);
});

/** Each edit, told and not told to the generator, leads to what a new generator makes of the same pages. */
const edits: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a description": { "docs/song.md": song.replace("Some words", "Other words") },
  "lines above": { "docs/song.md": song.replace("A song.", "A song.\n\nMore of it.\n") },
  "a member of a base": { "docs/artist.md": type("artist", ["name|String", "age|Int32"]) },
  "the base of a type": { "docs/singer.md": type("singer", ["voice|String"]) },
  "the name of a type": { "docs/artist.md": type("artists", ["name|String"]) },
  "a type that leads to itself": {
    "docs/artist.md": type("artist", ["name|String", "songs|[song](song.md) collection"]),
  },
  "members of an enumeration": { "docs/key.md": `${pages["docs/key.md"]}|atonal|.|\n` },
  "no enumeration any more": { "docs/key.md": type("key", ["tonic|String"]) },
  "what a page includes": {
    "docs/includes/more.md":
      "## Permissions\n|Permission type|Least privileged permissions|\n|:-|:-|\n|Application|Song.Read|\n",
  },
  "a page that is nothing any more": { "docs/singer.md": "Nothing.\n" },
  "two pages": {
    "docs/song.md": type("song", ["title|String"]),
    "docs/song-get.md": operation.replace("/songs", "/tracks"),
  },
};

for (const [what, edit] of Object.entries(edits)) {
  test.each([
    ["told", true],
    ["not told", false],
  ] as const)(`${what}, which is %s`, async (_, isTold) => {
    const input = join(folder, "docs");
    const again = createGenerator({ input, output: join(folder, "kept") }, "often");
    await again();
    for (const files of [edit, pages]) {
      await writeFiles(folder, files);
      const changed = new Set(Object.keys(edit).map((path) => join(folder, path)));
      const result = await again(isTold ? changed : undefined);
      const anew = await generate({ input, output: join(folder, "anew") });
      expect(await readFiles(join(folder, "kept"))).toEqual(await readFiles(join(folder, "anew")));
      expect(result.diagnostics).toEqual(anew.diagnostics);
    }
  });
}

test("output that somebody else has changed is restored when nothing else is known", async () => {
  const options = { input: join(folder, "docs"), output: join(folder, "kept") };
  const again = createGenerator(options, "often");
  await again();
  const file = join(folder, "kept/models/song.ts");
  const before = await readFile(file, "utf8");
  await appendFile(file, "// mine\n");
  await again();
  expect(await readFile(file, "utf8")).toBe(before);
  await rm(file);
  await again();
  expect(await readFile(file, "utf8")).toBe(before);
});

test("a round that fails spoils nothing of the next one", async () => {
  const options = { input: join(folder, "docs"), output: join(folder, "kept") };
  const again = createGenerator(options, "often");
  await again();
  const page = join(folder, "docs/track.md");
  await writeFiles(folder, { "kept/models/track.ts": "// mine\n", "docs/track.md": type("track", ["title|String"]) });
  await expect(again()).rejects.toThrow("was not generated, but is in the way");
  await writeFile(page, type("track", ["length|Int32"]));
  await expect(again(new Set([page]))).rejects.toThrow("was not generated, but is in the way");
  await rm(join(folder, "kept/models/track.ts"));
  await again(new Set([page]));
  await generate({ ...options, output: join(folder, "anew") });
  expect(await readFiles(join(folder, "kept"))).toEqual(await readFiles(join(folder, "anew")));
});

test("changed templates are used", async () => {
  const templates = join(folder, "templates");
  const header = "{{#if page}}// from {{page}}{{/if}}\n";
  await writeFiles(folder, { "templates/header.hbs": header });
  const again = createGenerator({ input: join(folder, "docs"), output: join(folder, "kept"), templates }, "often");
  const file = join(folder, "kept/models/song.ts");
  await again();
  expect(await readFile(file, "utf8")).toMatch(/^\/\/ from song\.md/);
  await writeFiles(folder, { "templates/header.hbs": header.replace("from", "made of") });
  await again(new Set([join(templates, "header.hbs")]));
  expect(await readFile(file, "utf8")).toMatch(/^\/\/ made of song\.md/);
});

test("corrections that come, go and meet new words are applied as a new generator applies them", async () => {
  const corrections = join(folder, "apidocs.corrections.json");
  const correction = { subject: "song.title", type: "Int32", page: "song.md", quote: "|title|", reason: "It is." };
  const options = { input: join(folder, "docs"), corrections };
  await writeFile(corrections, JSON.stringify({ corrections: [] }));
  const again = createGenerator({ ...options, output: join(folder, "kept") }, "often");
  await again();
  const texts: string[] = [];
  for (const edit of [
    { corrections: [correction] },
    { page: song.replace("A song.", "A tune.") },
    { page: song.replace("A song.", "A song.\n\nMore.") },
    { corrections: [] },
  ]) {
    if ("page" in edit) await writeFile(join(folder, "docs/song.md"), edit.page);
    else await writeFile(corrections, JSON.stringify(edit));
    const { diagnostics } = await again();
    const anew = await generate({ ...options, output: join(folder, "anew") });
    expect(await readFiles(join(folder, "kept"))).toEqual(await readFiles(join(folder, "anew")));
    expect(diagnostics).toEqual(anew.diagnostics);
    texts.push(await readFile(join(folder, "kept/models/song.ts"), "utf8"));
  }
  expect(texts.map((text) => /title\??: (\w+)/.exec(text)?.[1])).toEqual(["number", "number", "number", "string"]);
});
