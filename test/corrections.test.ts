import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuote } from "../generator/configuration/corrections/quote.ts";
import { generate, inspect } from "../generator/index.ts";
import type { Correction } from "../generator/model/corrections/facts.ts";
import { folderOf, install, run } from "./support/command-line.ts";
import { genre, playSong, single } from "./support/music.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

const song = `# song resource type

## Properties
|Property|Type|Description|
|:---|:---|:---|
|id|String|The key. Read-only.|
|titel|String|What it is called.|
|length|String|In seconds.|
|genre|[genre](genre.md)|Its kind.|
|mood||How it feels.|
|tempo|String|Possible values are: \`slow\`, \`fast\`.|

## JSON representation
<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.song" } -->
\`\`\`json
{
  "@odata.type": "#microsoft.graph.song",
  "id": "String (identifier)",
  "title": "String",
  "length": "String",
  "genre": "String",
  "mood": "String",
  "tempo": "String"
}
\`\`\`
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
|length|String|Required. In seconds.|
|secret|String|Only here.|

## Response
If successful, this method returns a \`201 Created\` response code and a [song](song.md) object in the response body.

## Example
\`\`\` http
POST https://example.org/v1/songs

{
  "secret": "f7e2bbd4-5d7e-4b0e-9a55-0d8c2d7f1c11"
}
\`\`\`

\`\`\` http
HTTP/1.1 201 Created

{
  "id": "7",
  "bogus": true
}
\`\`\`
`;

const pages = {
  "docs/song.md": song,
  "docs/single.md": single,
  "docs/genre.md": genre,
  "docs/song-create.md": createSong,
  "docs/song-play.md": playSong,
};

/** A correction of the row of a property, unless the test says otherwise. */
function correction(rest: Partial<Correction> & Pick<Correction, "subject">): Correction {
  const { subject, ...more } = rest;
  return { subject, reason: "The service says so.", page: "song.md", quote: "|Property|Type|Description|", ...more };
}

function fileOf(...corrections: readonly Correction[]): string {
  return JSON.stringify({ corrections }, null, 2);
}

/** Generates from the pages with corrections, and from the pages alone. */
async function corrected(...corrections: readonly Correction[]) {
  const folder = await folderOf({ ...pages, "corrections.json": fileOf(...corrections) });
  const input = join(folder, "docs");
  const plain = await generate({ input, output: join(folder, "plain") });
  const result = await generate({ input, output: join(folder, "out"), corrections: join(folder, "corrections.json") });
  const before = await readFiles(join(folder, "plain"));
  const after = await readFiles(join(folder, "out"));
  const lines = [...after].flatMap(([path, text]) => {
    const known = new Set((before.get(path) ?? "").split("\n"));
    const isNew = (line: string) => !known.has(line) && !line.startsWith("import ") && line.trim() !== "";
    return text
      .split("\n")
      .filter(isNew)
      .map((line) => `${path}: ${line.trim()}`);
  });
  const codes = (diagnostics: typeof plain.diagnostics) =>
    diagnostics.map(({ code, origin }) => `${code} ${origin.line}`);
  const known = codes(plain.diagnostics);
  const left = codes(result.diagnostics);
  return {
    lines,
    answered: known.filter((finding) => !left.includes(finding)),
    raised: result.diagnostics
      .filter(({ code, origin }) => !known.includes(`${code} ${origin.line}`))
      .map(({ code, message }) => `${code}: ${message}`),
  };
}

describe("a correction", () => {
  test.each<[string, Correction, readonly string[], readonly string[]]>([
    [
      "of a type reaches interfaces, guards and bodies",
      correction({ subject: "song.length", type: "Int32" }),
      [
        "models/song.ts: length?: number | null;",
        "models/song.ts: length?: number | null | undefined;",
        'validators/song.ts: isNullishOrInt32(value.length, "length") &&',
        'validators/single.ts: isNullishOrInt32(value.length, "length") &&',
        "validators/song.ts: length: nullableInt32Rule,",
      ],
      [],
    ],
    [
      "of a type that a page leaves open answers the finding",
      correction({ subject: "microsoft.graph.song.mood", type: "genre collection" }),
      [
        "models/song.ts: mood?: (Genre | (string & {}))[];",
        "models/song.ts: mood?: Genre[] | undefined;",
        "validators/song.ts: mood: { items: { values: genreValues } },",
      ],
      ["missing-type 10"],
    ],
    [
      "of nullability",
      correction({ subject: "song.length", nullable: false }),
      [
        "models/song.ts: length?: string;",
        "models/song.ts: length?: string | undefined;",
        'validators/song.ts: (value.length === undefined || isString(value.length, "length")) &&',
        "validators/song.ts: length: stringRule,",
      ],
      [],
    ],
    [
      "of what a request must have",
      correction({ subject: "song.length", required: true, page: "song-create.md", quote: "|length|String|" }),
      ["models/song.ts: length: string | null;", 'validators/song.ts: required: ["length"],'],
      ["required-but-omitted 13"],
    ],
    [
      "of what a request need not have confirms a guess",
      correction({ subject: "song.length", required: false, page: "song-create.md", quote: "|length|String|" }),
      [],
      ["required-but-omitted 13"],
    ],
    ["of what clients cannot send", correction({ subject: "song.genre", readOnly: true }), [], []],
    [
      "of a row that only requests send",
      correction({ subject: "song.secret", type: "Guid", page: "song-create.md", quote: "|secret|" }),
      ["models/song.ts: secret?: Guid | null | undefined;", "validators/song.ts: secret: nullableGuidRule,"],
      [],
    ],
    [
      "of the name of a property, as the service has it",
      correction({ subject: "song.titel", name: "title" }),
      [
        "models/song.ts: title?: string | null;",
        "models/song.ts: title?: string | null | undefined;",
        'validators/song.ts: isNullishOrString(value.title, "title") &&',
        "validators/song.ts: title: nullableStringRule,",
      ],
      ["missing-in-representation 7", "undocumented-member 19"],
    ],
    [
      "of listed values",
      correction({ subject: "song.tempo", addMembers: ["mid"], removeMembers: ["slow"] }),
      [
        'models/song.ts: tempo?: "fast" | "mid" | (string & {}) | null;',
        'models/song.ts: tempo?: "fast" | "mid" | (string & {}) | null | undefined;',
      ],
      [],
    ],
    [
      "of the members of an enumeration",
      correction({
        subject: "genre",
        addMembers: ["jazz"],
        removeMembers: ["polka"],
        page: "genre.md",
        quote: "|polka|",
      }),
      [
        'models/genre.ts: export type Genre = "rock" | "jazz";',
        'models/genre.ts: export const genreValues: readonly Genre[] = ["rock", "jazz"];',
      ],
      [],
    ],
    [
      "of the name of a function",
      correction({ subject: "song-play.md", name: "startSong", page: "song-play.md", quote: "# song: play" }),
      [
        "requests/song.ts: /** What {@link startSong} sends. */",
        "requests/song.ts: export interface StartSongBody {",
        "requests/song.ts: export async function startSong(",
        "requests/song.ts: body: StartSongBody,",
      ],
      [],
    ],
    [
      "of a member of a body that only its page describes",
      correction({
        subject: "song-play.md#volume",
        type: "Int32",
        required: false,
        page: "song-play.md",
        quote: "|volume|",
      }),
      ["requests/song.ts: volume?: number | null | undefined;"],
      [],
    ],
    [
      "leaves out an example",
      correction({ subject: "song-create.md", ignoreExample: true, page: "song-create.md", quote: '"bogus": true' }),
      [],
      ["undocumented-member 33"],
    ],
  ])("%s", async (_, one, lines, answered) => {
    const result = await corrected(one);
    expect(result.raised).toEqual([]);
    expect(result.lines).toEqual(expect.arrayContaining([...lines]));
    if (lines.length === 0 && one.readOnly === undefined) expect(result.lines).toEqual([]);
    expect(result.answered).toEqual(expect.arrayContaining([...answered]));
  });

  test("of the name of a type reaches everything that names it, and its file", async () => {
    const folder = await folderOf({
      ...pages,
      "corrections.json": fileOf(correction({ subject: "song", name: "track", quote: "# song" })),
    });
    const input = join(folder, "docs");
    const output = join(folder, "out");
    const { diagnostics } = await generate({ input, output, corrections: join(folder, "corrections.json") });
    const files = await readFiles(output);
    expect([...files.keys()].filter((path) => /song|track/.test(path))).toEqual([
      "models/track.ts",
      "requests/track.ts",
      "validators/bodies/track.ts",
      "validators/track.ts",
    ]);
    expect(files.get("models/track.ts")).toContain('"@odata.type"?: string;');
    expect(files.get("models/single.ts")).toContain("extends Track {");
    expect(files.get("requests/track.ts")).toContain("Promise<AnyTrack>");
    expect(diagnostics.map(({ code }) => code)).not.toContain("unresolved-type");
  });

  test("of the name of a property keeps what a request must have", async () => {
    const folder = await folderOf({
      ...pages,
      "docs/song-create.md": createSong
        .replace("|length|String|Required. In seconds.|", "|titel|String|Required.|")
        .replace('"secret"', '"title": "Yesterday",\n  "secret"'),
      "corrections.json": fileOf(correction({ subject: "song.titel", name: "title" })),
    });
    const output = join(folder, "out");
    const corrections = join(folder, "corrections.json");
    const { diagnostics } = await generate({ input: join(folder, "docs"), output, corrections });
    expect((await readFiles(output)).get("models/song.ts")).toContain("  title: string | null;\n");
    expect(diagnostics.map(({ code }) => code)).not.toContain("required-but-omitted");
  });

  test("of the type keeps what the pages say of null", async () => {
    const page = song.replace("In seconds.", "In seconds. Not nullable.");
    const folder = await folderOf({
      "docs/song.md": page,
      "corrections.json": fileOf(correction({ subject: "song.length", type: "Int32" })),
    });
    const { types } = await inspect({ input: join(folder, "docs"), corrections: join(folder, "corrections.json") });
    const [type] = types;
    const length = type?.kind === "object" ? type.properties.find(({ name }) => name === "length") : undefined;
    expect(length).toMatchObject({ type: { kind: "primitive", name: "Int32" }, nullable: false });
  });

  test("is a witness that won, with its reason and its place", async () => {
    const folder = await folderOf({
      ...pages,
      "corrections.json": fileOf(correction({ subject: "song.length", type: "Int32" })),
    });
    const file = join(folder, "corrections.json");
    const { types } = await inspect({ input: join(folder, "docs"), corrections: file });
    const properties = types.flatMap((type) => (type.kind === "object" ? type.properties : []));
    expect(properties.find(({ name }) => name === "length")?.evidence).toEqual({
      certainty: "stated",
      source: "correction",
      origin: { page: file, line: 3, column: 5 },
      witnesses: [
        {
          source: "correction",
          origin: { page: file, line: 3, column: 5 },
          type: "Int32",
          reason: "The service says so.",
        },
        { source: "property table", origin: { page: "song.md", line: 8, column: 2 }, type: "String" },
      ],
    });
  });
});

describe("a correction that is left out", () => {
  test.each<[string, Correction, string]>([
    [
      "a misspelt property",
      correction({ subject: "song.lenght", type: "Int32" }),
      'unknown-correction-subject: The correction was left out, since there is no song.lenght; did you mean "song.length"?',
    ],
    [
      "a misspelt type",
      correction({ subject: "sonk.length", type: "Int32" }),
      'unknown-correction-subject: The correction was left out, since there is no sonk.length; did you mean "song.length"?',
    ],
    [
      "a misspelt page",
      correction({ subject: "song.length", type: "Int32", page: "songs.md" }),
      'unknown-correction-subject: The correction was left out, since there is no page songs.md; did you mean "song.md"?',
    ],
    [
      "a type that no page defines",
      correction({ subject: "song.length", type: "Int33" }),
      'invalid-correction: The correction of song.length was left out: no page defines Int33; did you mean "Int32"?',
    ],
    [
      "an inherited property",
      correction({ subject: "single.length", type: "Int32" }),
      "invalid-correction: The correction of single.length was left out: length is inherited; expected microsoft.graph.song.length as the subject",
    ],
    [
      "values of a property that is an enumeration",
      correction({ subject: "song.genre", addMembers: ["jazz"] }),
      "invalid-correction: The correction of song.genre was left out: the values are those of microsoft.graph.genre; expected that as the subject",
    ],
    [
      "the type of an enumeration",
      correction({ subject: "genre", type: "String" }),
      "invalid-correction: The correction of genre was left out: an enumeration has no 'type' to correct",
    ],
    [
      "a name that is taken",
      correction({ subject: "song.titel", name: "length" }),
      "invalid-correction: The correction of song.titel was left out: song has a property length already",
    ],
    [
      "a name that no function can have",
      correction({ subject: "song-play.md", name: "delete", page: "song-play.md", quote: "# song" }),
      "invalid-correction: The correction of song-play.md was left out: 'delete' cannot name a function",
    ],
    [
      "an example where none is",
      correction({ subject: "song-create.md", ignoreExample: true, page: "song-create.md", quote: "# Create" }),
      "invalid-correction: The correction of song-create.md was left out: '# Create' stands in no example",
    ],
    [
      "what a request must have, where none creates the type",
      correction({ subject: "single.label", required: true }),
      "invalid-correction: The correction of single.label was left out: no documented request creates a single",
    ],
  ])("%s is an error that says what was meant", async (_, one, message) => {
    const { raised, lines, answered } = await corrected(one);
    expect({ raised, lines, answered }).toEqual({ raised: [message], lines: [], answered: [] });
  });
});

describe("a correction that outlived its page", () => {
  test.each<[string, Correction, string]>([
    [
      "is stale when the page no longer says what it quotes",
      correction({ subject: "song.length", type: "Int32", quote: "|length|Int64|" }),
      "stale-correction: song.md no longer says '|length|Int64|'; the correction of song.length was applied all the same",
    ],
    [
      "is needless when the page says the same",
      correction({ subject: "song.length", type: "String" }),
      "needless-correction: Without the correction of song.length the result is the same; it changed nothing",
    ],
    [
      "is needless when the page has the name by now",
      correction({ subject: "song.lenght", name: "length" }),
      "needless-correction: Without the correction of song.lenght the result is the same; it changed nothing",
    ],
    [
      "is needless when the function is called that anyway",
      correction({ subject: "song-play.md", name: "songPlay", page: "song-play.md", quote: "# song: play" }),
      "needless-correction: Without the correction of song-play.md the result is the same; it changed nothing",
    ],
    [
      "is needless when the members are as it says",
      correction({ subject: "genre", addMembers: ["rock"], removeMembers: ["jazz"] }),
      "needless-correction: Without the correction of genre the result is the same; it changed nothing",
    ],
  ])("%s", async (_, one, message) => {
    expect((await corrected(one)).raised).toEqual([message]);
  });

  test("is found at its place, fails --check, and not the run that writes", async () => {
    const stale = correction({ subject: "song.length", type: "Int32", quote: "|length|Int64|" });
    const folder = await folderOf({
      ...pages,
      "apidocs.corrections.json": `{\n  "corrections": [\n    // The first.\n    ${JSON.stringify(stale)},\n  ]\n}\n`,
    });
    const { status, stderr } = await run(folder, ["generate", "docs", "--verbose"]);
    expect(status).toBe(0);
    expect(stderr).toContain("apidocs.corrections.json:4:5 warning song.md no longer says '|length|Int64|'");
    expect(stderr).toContain('  4 |     {"subject":"song.length"');
    const checked = await run(folder, ["generate", "docs", "--check"]);
    expect(checked.status).toBe(1);
    expect(checked.stderr).toMatch(/^apidocs\.corrections\.json:4:5 warning .*\ngenerated is up to date; .*\n$/);
    await writeFiles(folder, { "docs/song.md": song.replace("|length|String|", "| length | Int64 |") });
    await run(folder, ["generate", "docs"]);
    expect((await run(folder, ["generate", "docs", "--check"])).status).toBe(0);
  });
});

describe("a file of corrections", () => {
  test("may be a module, whose entries have places", async () => {
    const folder = await folderOf({
      ...pages,
      "apidocs.corrections.ts": `import { defineCorrections } from "apidocs-typescript";
export default defineCorrections([
  { subject: "song.length", type: "Int32", reason: "It counts.", page: "song.md", quote: "|length|" },
  { subject: "song.nothing", type: "Int32", reason: "It counts.", page: "song.md", quote: "|length|" },
]);
`,
    });
    await install(folder);
    const { status, stderr } = await run(folder, ["generate", "docs"]);
    expect(status).toBe(0);
    expect(stderr).toContain(
      "apidocs.corrections.ts:4:3 error The correction was left out, since there is no song.nothing",
    );
    expect((await readFiles(join(folder, "generated"))).get("models/song.ts")).toContain("length?: number | null;");
  });

  test("is chosen by --corrections, or by the configuration, whose folder it is below", async () => {
    const own = fileOf(correction({ subject: "song.length", type: "Int32", quote: "|length|" }));
    const folder = await folderOf({
      ...pages,
      "x/apidocs.config.json": `{ "input": "../docs", "output": "../out", "corrections": "own.json" }`,
      "x/own.json": own,
    });
    await run(folder, ["generate", "docs", "--corrections", "x/own.json"]);
    await run(folder, ["generate", "--config", "x/apidocs.config.json"]);
    const files = await readFiles(folder);
    expect(files.get("generated/models/song.ts")).toContain("length?: number | null;");
    expect(files.get("out/models/song.ts")).toEqual(files.get("generated/models/song.ts"));
  });

  test("that says what none can is an error of usage with all places", async () => {
    const text = `{ "corrections": [
  { "subjct": "song.length", "reason": 3, "page": "song.md", "quote": "x", "type": "String" },
  { "subject": "song.length", "reason": "r", "page": "song.md", "quote": "x" },
  { "subject": "song.length", "reason": "r", "page": "song.md", "quote": "x", "type": "is it a String, really?" }
] }`;
    const folder = await folderOf({ ...pages, "apidocs.corrections.json": text });
    const lines = [
      '2:3 corrections[0]: "subject" is missing',
      '2:5 corrections[0].subjct: unknown key; did you mean "subject"?',
      "2:30 corrections[0].reason: expected a string, found 3",
      "3:3 corrections[1]: says nothing that is to be corrected",
    ];
    expect(await run(folder, ["generate", "docs"])).toEqual({
      status: 2,
      stdout: "",
      stderr: lines.map((line) => `apidocs.corrections.json:${line}\n`).join(""),
    });
  });

  test("may name a type only as pages do", async () => {
    const text = fileOf(correction({ subject: "song.length", type: "is it a String, really?" }));
    const folder = await folderOf({ ...pages, "apidocs.corrections.json": text });
    expect((await run(folder, ["generate", "docs"])).stderr).toMatch(
      /^apidocs\.corrections\.json:8:7 corrections\[0\]\.type: "is it a String, really\?" is no type; expected one as pages write them\n$/,
    );
  });

  test("fits the schema that editors use, which is one", async () => {
    const schema = JSON.parse(
      await readFile(new URL("../generator/configuration/corrections.schema.json", import.meta.url), "utf8"),
    );
    const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);
    expect(validate(JSON.parse(fileOf(correction({ subject: "a.b", type: "String" }))))).toBe(true);
    expect(validate(JSON.parse(fileOf(correction({ subject: "a.b" }))))).toBe(false);
  });
});

describe("generate --draft-corrections", () => {
  const contradicting = {
    ...pages,
    "docs/song-again.md": song.replace("|length|String|", "|length|Int64|").replace("# song", "# song"),
  };

  test("drafts each contradiction, changes nothing, and silences what it decides", async () => {
    const folder = await folderOf(contradicting);
    await run(folder, ["generate", "docs"]);
    const before = await readFiles(join(folder, "generated"));
    const drafted = await run(folder, ["generate", "docs", "--draft-corrections"]);
    expect(drafted.stderr).toContain("apidocs.corrections.json: 2 drafted\n");
    expect(drafted.stderr).not.toContain("conflicting-types");
    expect(drafted.stderr).not.toContain("required-but-omitted");
    expect(await readFiles(join(folder, "generated"))).toEqual(before);
    expect(JSON.parse(await readFile(join(folder, "apidocs.corrections.json"), "utf8"))).toEqual({
      $schema: "./node_modules/apidocs-typescript/generator/configuration/corrections.schema.json",
      corrections: [
        {
          subject: "microsoft.graph.song.length",
          required: false,
          reason: expect.stringContaining("See song-create.md:13 and song-create.md:23."),
          page: "song-create.md",
          quote: "|length|String|Required. In seconds.|",
        },
        {
          subject: "microsoft.graph.song.length",
          type: "Int64",
          reason: expect.stringContaining(
            "Draft, to be decided: length is String here, but Int64 elsewhere; kept Int64.",
          ),
          page: "song-again.md",
          quote: "|length|Int64|In seconds.|",
        },
      ],
    });
    const again = await run(folder, ["generate", "docs", "--draft-corrections"]);
    expect(again.stderr).toContain("apidocs.corrections.json: 0 drafted\n");
    expect((await run(folder, ["generate", "docs", "--check"])).status).toBe(0);
  });

  test("keeps what the file holds, comments and all", async () => {
    const own = `{\n  // Ours.\n  "corrections": [\n    ${JSON.stringify(correction({ subject: "song.mood", type: "String", quote: "|mood||" }))}\n  ]\n}\n`;
    const folder = await folderOf({ ...contradicting, "apidocs.corrections.json": own });
    await run(folder, ["generate", "docs", "--draft-corrections"]);
    const text = await readFile(join(folder, "apidocs.corrections.json"), "utf8");
    expect(text.startsWith(own.slice(0, own.indexOf("\n  ]")))).toBe(true);
    expect(text.match(/Draft, to be decided/g)).toHaveLength(2);
  });

  test("writes nothing where there is nothing to decide", async () => {
    const folder = await folderOf({ "docs/genre.md": genre });
    const { stderr } = await run(folder, ["generate", "docs", "--draft-corrections"]);
    expect(stderr).toMatch(/^apidocs\.corrections\.json: 0 drafted\n/);
    expect([...(await readFiles(folder)).keys()].filter((path) => path.startsWith("apidocs"))).toEqual([]);
  });

  test.each([
    ["--check", ["--check"], "cannot be used with option"],
    ["a module", ["--corrections", "own.ts"], "own.ts is a module; corrections can be drafted into JSON only"],
  ])("does not go with %s", async (_, flags, message) => {
    const folder = await folderOf({ ...contradicting, "own.ts": "export default { corrections: [] };" });
    const { status, stdout, stderr } = await run(folder, ["generate", "docs", "--draft-corrections", ...flags]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("needs a place that can be written", async () => {
    const folder = await folderOf(contradicting);
    await mkdir(join(folder, "apidocs.corrections.json"));
    expect((await run(folder, ["generate", "docs", "--draft-corrections"])).status).toBe(2);
  });
});

describe("a quote", () => {
  const page = "line one\r\n| length   | Int32 |  In  seconds. |\nA [link](x.md), *and* more ($1).\n";

  test.each([
    ["one", "1:6"],
    ["|length|Int32|", "2:1"],
    ["| length | Int32 | In seconds.", "2:1"],
    ["|Int32|In\nseconds.", "2:12"],
    ["one | length", "1:6"],
    ["[link](x.md), *and* more ($1).", "3:3"],
    ["length", "2:3"],
    ["Length", undefined],
    ["Inseconds.", undefined],
    ["length Int32", undefined],
  ])("%j is found at %s", (quote, want) => {
    const found = findQuote(page, { page: "a.md", quote });
    expect(found && `${found.line}:${found.column}`).toBe(want);
  });

  test("that was cut from a page is found there, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", minLength: 1 }), (before, quote) => {
        fc.pre(quote.trim() !== "");
        expect(findQuote(`${before}${quote}`, { page: "a.md", quote })).toBeDefined();
      }),
    );
  });
});

test("no order of corrections matters to the output", async () => {
  const all = [
    correction({ subject: "song.length", type: "Int32" }),
    correction({ subject: "song.titel", name: "title" }),
    correction({ subject: "song.titel", nullable: false }),
    correction({ subject: "genre", addMembers: ["jazz"] }),
  ];
  const folder = await temporaryFolder();
  await writeFiles(folder, { ...pages, "a.json": fileOf(...all), "b.json": fileOf(...all.toReversed()) });
  const input = join(folder, "docs");
  await generate({ input, output: join(folder, "a"), corrections: join(folder, "a.json") });
  await generate({ input, output: join(folder, "b"), corrections: join(folder, "b.json") });
  expect(await readFiles(join(folder, "a"))).toEqual(await readFiles(join(folder, "b")));
});
