import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import draft04 from "ajv-draft-04";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { repairText } from "../generator/lint/fix/repair-text.ts";
import { type LintOptions, lint } from "../generator/lint/lint.ts";
import { readRules } from "../generator/lint/output/documentation.ts";
import { githubText } from "../generator/lint/output/github.ts";
import { sarifText } from "../generator/lint/output/sarif.ts";
import { placed, readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

const table = "|Property|Type|Description|\n|:---|:---|:---|\n";
const song = `# song resource type

## Properties

${table}|title|String|What it is called.|
|length|Int32|In seconds.|

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.song" } -->
\`\`\`json
{
  "title": "String",
  "length": 212
}
\`\`\`
`;
const trailing = song.replace("212\n", "212,\n");
const cased = song.replace('"title": "String"', '"Title": "String"');

async function pages(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

const briefly = async (options: LintOptions) =>
  (await lint(options)).diagnostics.map(
    ({ code, severity, origin }) => `${origin.page}:${origin.line} ${severity} ${code}`,
  );

describe("lint", () => {
  test("gives findings by page and line, those that matter to readers only among them", async () => {
    const input = await pages({
      "b.md": trailing,
      "a.md": song.replace("## JSON", "#### JSON").replace("song", "tune").replace("graph.song", "graph.tune"),
    });
    expect(await briefly({ input })).toEqual(["a.md:10 info heading-level", "b.md:16 warning lenient-json"]);
  });

  test("finds nothing on a clean page, and changes nothing", async () => {
    const input = await pages({ "song.md": song });
    const before = await readFiles(input);
    expect(await briefly({ input })).toEqual([]);
    expect(await readFiles(input)).toEqual(before);
  });

  test("sets rules to what somebody decided, or leaves them out", async () => {
    const input = await pages({ "song.md": trailing });
    expect(await briefly({ input, rules: { "lenient-json": "error" } })).toEqual(["song.md:16 error lenient-json"]);
    expect(await briefly({ input, rules: { "lenient-json": "off" } })).toEqual([]);
  });

  test("generate does not report what only readers mind", async () => {
    const input = await pages({ "song.md": song.replace("## JSON", "#### JSON") });
    const { diagnostics } = await generate({ input, output: join(input, "out"), check: true });
    expect(diagnostics).toEqual([]);
  });

  test("says where the other half of a contradiction stands", async () => {
    const input = await pages({ "song.md": song.replace("212", '"String (timestamp)"') });
    const { diagnostics } = await lint({ input });
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "representation-differs",
        origin: { page: "song.md", line: 16, column: 3 },
        related: [
          { message: "The table says an integer of 32 bits here", origin: { page: "song.md", line: 8, column: 2 } },
        ],
      }),
    ]);
  });

  test("rejects what is not there", async () => {
    const input = await pages({ "song.md": song });
    await expect(lint({ input: join(input, "none") })).rejects.toMatchObject({ name: "InputError" });
    await expect(lint({ input, baseline: join(input, "none.json") })).rejects.toMatchObject({ name: "InputError" });
    await expect(lint({ input, base: "no such revision" })).rejects.toMatchObject({ name: "InputError" });
    await writeFile(join(input, "broken.json"), '{"song.md": 1}');
    await expect(lint({ input, baseline: join(input, "broken.json") })).rejects.toThrow("is no baseline");
  });
});

describe("lint with a base reports only what a change introduced", () => {
  const old = trailing;
  const moved = trailing.replace("## JSON", "It is short.\n\n## JSON");
  const worse = moved.replace("|length|Int32|", "|length||");

  test("against a folder", async () => {
    const base = await pages({ "song.md": old });
    expect(await briefly({ input: await pages({ "song.md": moved }), base })).toEqual([]);
    const { diagnostics, known } = await lint({ input: await pages({ "song.md": worse }), base });
    expect(diagnostics.map(({ code }) => code)).toEqual(["missing-type"]);
    expect(known).toBe(1);
  });

  test("the second of two like findings is new where the first is old", async () => {
    const base = await pages({ "song.md": song.replace("|length|Int32|", "|length||") });
    const input = await pages({
      "song.md": song.replace("|length|Int32|", "|length||").replace("|title|String|", "|title||"),
    });
    expect(await briefly({ input, base })).toEqual(["song.md:7 warning missing-type"]);
  });

  test("against a revision, whatever folder the pages stand in", async () => {
    const repository = await pages({ "docs/v1.0/song.md": old, "docs/v1.0/tune.md": song.replaceAll("song", "tune") });
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: repository, stdio: "pipe" });
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Before");
    const input = join(repository, "docs/v1.0");
    await writeFile(join(input, "song.md"), worse);
    await rm(join(input, "tune.md"));
    expect(await briefly({ input, base: "HEAD" })).toEqual(["song.md:8 warning missing-type"]);
    expect(await briefly({ input: join(input, "song.md"), base: "HEAD" })).toEqual(["song.md:8 warning missing-type"]);
    expect(git("status", "--short").toString()).toBe(" M docs/v1.0/song.md\n D docs/v1.0/tune.md\n");
  });
});

describe("lint with fix", () => {
  const mended: [string, string, string][] = [
    ["a trailing comma", trailing, song],
    [
      "all trailing commas of a block",
      song.replace('"String",', '"String",').replace("212\n", "[1, 2,],\n").replace("|Int32|", "|Int32 collection|"),
      song.replace("212\n", "[1, 2]\n").replace("|Int32|", "|Int32 collection|"),
    ],
    ["a member in another case of letters", cased, song],
    ["a curly quote in code", song.replace('"length":', "“length”:"), song],
    ["a missing pipe", song.replace("seconds.|", "seconds."), song],
    ["an annotation", song.replace('song" }', 'song", }'), song.replace('song" }', 'song" }')],
    [
      "a page with Windows line ends, a mark of the byte order and no end of the last line",
      `\uFEFF${trailing.trimEnd().replaceAll("\n", "\r\n")}`,
      `\uFEFF${song.trimEnd().replaceAll("\n", "\r\n")}`,
    ],
  ];
  test.each(mended)("mends %s, and nothing else", async (_, before, after) => {
    const input = await pages({ "song.md": before });
    const result = await lint({ input, fix: "write" });
    expect(await readFile(join(input, "song.md"), "utf8")).toBe(after);
    expect(result.diagnostics).toEqual([]);
    expect((await lint({ input, fix: "write" })).fixed).toEqual([]);
  });

  test("puts an empty line in front of a body, with the page's own line end", async () => {
    const page =
      "# Play song\r\n\r\n## HTTP request\r\n\r\n```http\r\nPOST /songs/{id}/play\r\n{ }\r\n```\r\n\r\n## Response\r\n\r\nIf successful, this action returns `204 No Content`.\r\n";
    const input = await pages({ "song-play.md": page });
    await lint({ input, fix: "write" });
    expect(await readFile(join(input, "song-play.md"), "utf8")).toBe(page.replace("{ }", "\r\n{ }"));
  });

  test("mends a link, inline and by reference", async () => {
    const album = (target: string) =>
      `# album resource type\n\n## Properties\n\n${table}|first|[song](${target})|The first.|\n|last|[song][]|The last.|\n\n[song]: ${target}\n`;
    const input = await pages({ "resources/album.md": album("../resources/Song.md"), "resources/song.md": song });
    const { diagnostics } = await lint({ input, fix: "write" });
    expect(diagnostics).toEqual([]);
    expect(await readFile(join(input, "resources/album.md"), "utf8")).toBe(album("../resources/song.md"));
  });

  test("leaves a page as it is where the repair would bring other findings to light", async () => {
    const hidden = song.replace('"length": 212', '“length”: "long",\n  "mood": "String"');
    const input = await pages({ "song.md": hidden });
    const result = await lint({ input, fix: "write" });
    expect(result.fixed).toEqual([]);
    expect(await readFile(join(input, "song.md"), "utf8")).toBe(hidden);
  });

  test("does not mend what is off, and with preview writes nothing", async () => {
    const input = await pages({ "song.md": trailing });
    expect((await lint({ input, fix: "write", rules: { "lenient-json": "off" } })).fixed).toEqual([]);
    const { fixed, diagnostics } = await lint({ input, fix: "preview" });
    expect(fixed).toEqual([{ path: "song.md", before: trailing, after: song }]);
    expect(diagnostics).toEqual([]);
    expect(await readFile(join(input, "song.md"), "utf8")).toBe(trailing);
  });

  test("a repair that does not find what it replaces changes nothing", () => {
    const repair = { line: 2, column: 2, found: ",", replacement: "" };
    expect(repairText("a\nb,c", [repair])).toBe("a\nbc");
    expect(repairText("a\nbc", [repair])).toBe("a\nbc");
    expect(repairText("a", [repair])).toBe("a");
    expect(repairText("a\nb,c", [repair, repair])).toBe("a\nbc");
  });
});

describe("formats for machines", () => {
  const validate = (() => {
    // The package holds the schema of the standard as it was published.
    const schema = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    const ajv = new draft04.default({ strict: false, unicodeRegExp: false });
    formats.default(ajv);
    return ajv.compile(schema);
  })();

  test("SARIF follows the schema of the standard, and holds rules, places and repairs", async () => {
    const input = await pages({ "ä b.md": `${trailing.replace("|Int32|", "||")}` });
    const { diagnostics } = await lint({ input });
    const log: unknown = JSON.parse(sarifText(diagnostics, await readRules(), input));
    validate(log);
    expect(validate.errors).toBe(null);
    expect(log).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { rules: [{ id: "lenient-json" }, { id: "missing-type" }] } },
          results: [
            { ruleId: "missing-type", ruleIndex: 1, level: "warning" },
            {
              ruleId: "lenient-json",
              ruleIndex: 0,
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: expect.stringMatching(/%C3%A4%20b\.md$/) },
                    region: { startLine: 16, startColumn: 16 },
                  },
                },
              ],
              fixes: [
                {
                  artifactChanges: [
                    { replacements: [{ deletedRegion: { startLine: 16, startColumn: 16, endColumn: 17 } }] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("SARIF without findings is a log as well", () => {
    validate(JSON.parse(sarifText([], new Map(), ".")));
    expect(validate.errors).toBe(null);
  });

  test("commands of GitHub stay on their line, whatever a page says", () => {
    const text = githubText(
      [
        {
          code: "missing-type",
          severity: "warning",
          message: "100 %\n::error::x",
          origin: { page: "a,b:c.md", line: 1, column: 2 },
        },
      ],
      ".",
    );
    expect(text).toBe("::warning file=a%2Cb%3Ac.md,line=1,col=2,title=missing-type::100 %25%0A::error::x\n");
  });
});

test("pages of any bytes are linted", async () => {
  const input = await temporaryFolder();
  await placed(join(input, "a.md"), Buffer.from([0xff, 0xfe, 0x0a, 0x60, 0x60, 0x60]));
  await placed(join(input, "b.md"), "```http\n<!-- \n| a |\n|---|\n");
  await placed(join(input, "c.md"), `|${"a|".repeat(30_000)}\n`);
  expect((await briefly({ input })).filter((finding) => finding.includes("error"))).toEqual([
    "a.md:1 error not-utf-8",
    "c.md:1 error line-too-long",
  ]);
});
