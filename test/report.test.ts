import { readdir } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { explain, inspect, type Report, report } from "../generator/index.ts";
import { reportHtml } from "../generator/report/html.ts";
import { packReport } from "../generator/report/pack.ts";
import type { PackedElement, PackedNode } from "../generator/report/packed.ts";
import { packTree } from "../generator/report/page-tree.ts";
import { readReport } from "../generator/report/report.ts";
import { folderOf, run } from "./support/command-line.ts";
import { genre, getSong, playSong, single } from "./support/music.ts";
import { writeFiles } from "./support/temporary.ts";

const song = `---
title: song
---
# song resource type

What people sing.

## Properties
|Property|Type|Description|
|:---|:---|:---|
|id|String|The key. Read-only.|
|mood|String|Possible values are: \`happy\`, \`sad\`.|
|genre|[genre](genre.md)|Its kind.|

## History

Songs are old.

## JSON representation
\`\`\` json
{
  "id": "String",
  "mood": "String",
  "tempo": 120
}
\`\`\`
`;

const pages = {
  "song.md": song,
  "genre.md": genre,
  "single.md": single,
  "song-get.md": getSong,
  "song-play.md": playSong,
};
let input: string;
let data: Report;

beforeAll(async () => {
  input = await folderOf(pages);
  data = await report({ input });
});

const subject = (name: string) => data.subjects.find((one) => one.subject === name);
const song_ = () => subject("microsoft.graph.song");
const lineOf = (text: string) => song.split("\n").findIndex((line) => line.startsWith(text)) + 1;

describe("the data", () => {
  test("count pages, types, operations, members and findings", () => {
    expect(data.totals).toMatchObject({ pages: 5, types: 2, enums: 1, operations: 2 });
    expect(data.totals.members).toEqual({ stated: 6, shown: 0, guessed: 1 });
    expect(Object.values(data.totals.rules).reduce((sum, count) => sum + count, 0)).toBe(data.findings.length);
  });

  test("give each member the places and the reasons of explain", async () => {
    const explanation = await explain("song.mood", { input });
    const member = song_()?.members.find(({ name }) => name === "mood");
    expect(member?.reasons).toEqual(explanation.reasons);
    expect(member?.places).toEqual(explanation.places.map(({ excerpt: _, ...place }) => place));
    expect(member?.places[0]?.origin).toEqual({ page: "song.md", line: lineOf("|mood"), column: 2 });
  });

  test("hold the generated code, the members of enumerations and the requests", () => {
    expect(song_()?.code.map(({ kind, in: { name } }) => `${kind} ${name}`)).toEqual([
      "models Song",
      "validators visitSong",
      "JSON Schema Song",
    ]);
    expect(subject("microsoft.graph.genre")?.members.map(({ name, places }) => [name, places[0]?.origin.line])).toEqual(
      [
        ["rock", 6],
        ["polka", 7],
      ],
    );
    expect(subject("song-play.md")).toMatchObject({
      emitted: { name: "songPlay" },
      requests: [{ method: "POST", template: "/songs/{id}/play" }],
      members: [{ name: "volume" }],
    });
  });

  test("list the parts of pages that became nothing", () => {
    const page = data.pages.find(({ path }) => path === "song.md");
    expect(page?.uncovered).toEqual([
      { kind: "section", title: "History", line: lineOf("## History"), lastLine: lineOf("Songs are old.") },
    ]);
  });

  test("can be held by JSON, and are what the command prints", async () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    const { stdout } = await run(input, ["report", ".", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual(data);
  });
});

test("200 members, sampled from the model of all cases, lead to the lines that their evidence names", async () => {
  const cases = new URL("cases/", import.meta.url);
  const members: { readonly name: string; readonly line: string; readonly expected: string; readonly found: string }[] =
    [];
  const folders = await readdir(cases);
  for (const folder of folders) {
    const options = { input: `${new URL(`${folder}/input`, cases).pathname}` };
    const read = await Promise.all([readReport(options), inspect(options)]).catch(() => undefined);
    if (read === undefined) continue;
    const [{ report: whole, sources }, { types }] = read;
    const { index, chunks } = packReport(whole, sources);
    for (const type of types.filter(({ kind }) => kind === "object")) {
      if (type.kind !== "object") continue;
      const entry = index.subjects.find(({ subject: name }) => name === type.qualifiedName);
      for (const { name, evidence } of type.properties) {
        const [, , page = -1, line = 0] = entry?.members.find(([member]) => member === name) ?? [];
        const { chunk = 0, at = 0, path = "" } = index.pages[page] ?? {};
        const text = chunks[chunk]?.lines[at]?.[line - 1] ?? "";
        members.push({
          name,
          line: text,
          expected: `${evidence.origin.page}:${evidence.origin.line}`,
          found: `${path}:${line}`,
        });
      }
    }
  }
  const sample = members.filter((_, at) => at % Math.max(1, Math.floor(members.length / 200)) === 0).slice(0, 200);
  expect(sample.length).toBe(200);
  expect(sample.filter(({ expected, found }) => expected !== found)).toEqual([]);
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, "");
  expect(sample.filter(({ name, line }) => !bare(line).includes(bare(name)))).toEqual([]);
});

describe("a page is rendered as text:", () => {
  const isElement = (node: readonly unknown[]): node is PackedElement => typeof node[0] === "string";
  const elements = (tree: readonly PackedNode[]): string[] =>
    tree.flatMap((node) => (typeof node === "object" && isElement(node) ? [node[0], ...elements(node.slice(1))] : []));
  const rendered = (text: string) => elements(packTree("page.md", text).tree);

  test.each([
    ["<script>alert(1)</script>"],
    ["<img src=x onerror=alert(1)>"],
    ["![a](https://example.org/a.png)"],
    ["<iframe src='https://example.org'></iframe>"],
    ["[a](javascript:alert(1))"],
    ["[a](data:text/html,hello)"],
    ["<a href='javascript:alert(1)'>a</a>"],
    ["<style>*{background:url(https://example.org)}</style>"],
    ["- [x] <form action='https://example.org'><input></form>"],
  ])("%s", (text) => {
    const found = rendered(text);
    expect(found.filter((head) => /^(?:script|img|iframe|style|form|input|object|svg)/.test(head))).toEqual([]);
    expect(found.filter((head) => /javascript:|data:/.test(head))).toEqual([]);
  });

  test("elements know their lines, after front matter too", () => {
    expect(packTree("page.md", "---\na: b\n---\n# T\n\n|a|\n|-|\n|b|\n").tree).toEqual([
      ["h1+4", [15, 1]],
      ["table", ["thead", ["tr+2", ["th", [3, 1]]]], ["tbody", ["tr+2", ["td", [7, 1]]]]],
    ]);
  });

  test("too deep a page is left as text", () => {
    const deep = `${"> ".repeat(9)}${"*a **b ".repeat(60)}`;
    expect(() => packTree("page.md", deep)).not.toThrow();
  });
});

describe("the file", () => {
  test("allows its own script and style only, and no network", async () => {
    const { report: whole, sources } = await readReport({ input });
    const html = await reportHtml(whole, sources);
    expect(html).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/,
    );
    expect(html.replace(/<script>[\s\S]*$|<script type="module">[\s\S]*$/, "")).not.toMatch(/\b(?:src|href)=/);
    const [, first = ""] = /id="data-0">([^<]*)</.exec(html) ?? [];
    const index = JSON.parse(inflateRawSync(Buffer.from(first, "base64")).toString());
    expect(index.totals).toEqual(data.totals);
  });

  test("is the same for the same pages", async () => {
    const twice = await Promise.all([1, 2].map(async () => readReport({ input })));
    const [one, two] = await Promise.all(twice.map(({ report: whole, sources }) => reportHtml(whole, sources)));
    expect(one).toBe(two);
  });

  test("compares with an earlier report, and refuses what is none", async () => {
    const json = await run(input, ["report", ".", "--format", "json", "-o", "before.json"]);
    expect(json).toMatchObject({ status: 0 });
    const compared = await run(input, ["report", ".", "--compare", "before.json"]);
    expect(compared).toMatchObject({ status: 0, stderr: "report.html written\n" });
    await writeFiles(input, { "empty.json": '{"version":1,"totals":{}}', "null.json": '{"version":1,"totals":null}' });
    for (const file of ["song.md", "empty.json", "null.json"]) {
      const wrong = await run(input, ["report", ".", "--compare", file]);
      expect(wrong).toMatchObject({ status: 2 });
      expect(wrong.stderr).toContain(`${file} is no report of this version`);
    }
  });
});
