import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generate } from "../generator/index.ts";
import type { PageFacts } from "../generator/pages/facts/page-facts.ts";
import { emitPages } from "./support/emit.ts";
import { readPage } from "./support/pages.ts";
import { inputFolder, outputFolder } from "./support/seed.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

const committed = await readFiles(outputFolder);
const pages = await readFiles(inputFolder);

/** Generates into an empty folder from pages that were changed on the way. */
async function generateFrom(change: (text: string) => string): Promise<Map<string, string>> {
  const [input, output] = [await temporaryFolder(), await temporaryFolder()];
  await writeFiles(input, Object.fromEntries([...pages].map(([path, text]) => [path, change(text)])));
  await generate({ input, output });
  return readFiles(output);
}

test("the committed output is what the pages give today", async () => {
  const { files } = await generate({ input: inputFolder, output: outputFolder, check: true });
  expect(files.filter(({ change }) => change !== "unchanged")).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual([...committed.keys()]);
});

describe("the same bytes come from", () => {
  test.each([
    { what: "the same pages elsewhere", change: (text: string) => text },
    { what: "pages with CRLF", change: (text: string) => text.replaceAll("\n", "\r\n") },
    { what: "pages with CR", change: (text: string) => text.replaceAll("\n", "\r") },
    { what: "pages with a byte order mark", change: (text: string) => `\uFEFF${text}` },
    { what: "pages with both", change: (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}` },
    { what: "pages without a newline at the end", change: (text: string) => text.trimEnd() },
  ])("$what", async ({ change }) => {
    expect(await generateFrom(change)).toEqual(committed);
  });

  test("a second run over the first one's output, which writes nothing", async () => {
    const output = await temporaryFolder();
    await generate({ input: inputFolder, output });
    const { files } = await generate({ input: inputFolder, output });
    expect(files.filter(({ change }) => change !== "unchanged")).toEqual([]);
    expect(await readFiles(output)).toEqual(committed);
  });

  test("pages in any order", { timeout: 30_000 }, async () => {
    const many = await manyPages();
    const expected = [...emitPages(many)];
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect([...emitPages(shuffled)]).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

/** The pages of this repository's example and of all test cases, each case in a folder of its own. */
async function manyPages(): Promise<PageFacts[]> {
  const cases = join(import.meta.dirname, "cases");
  const many = [...pages].map(([path, text]) => readPage(path, text));
  for (const name of (await readdir(cases)).sort()) {
    const input = await readFiles(join(cases, name, "input"));
    for (const [path, text] of input) if (path.endsWith(".md")) many.push(readPage(`${name}/${path}`, text));
  }
  return many;
}

describe("no generated file tells", () => {
  const texts = [...committed];

  test.each([
    { what: "where it was made", pattern: /file:|[A-Z]:\\|["'\s]\/(?:home|Users|root|tmp|var|mnt|opt|srv)\// },
    { what: "when it was made", pattern: new RegExp(`\\b${new Date().getFullYear()}\\b`) },
    { what: "the line of a page", pattern: /\.md:\d/ },
    { what: "a placeholder", pattern: /TODO/i },
  ])("$what", ({ pattern }) => {
    expect(texts.filter(([, text]) => pattern.test(text)).map(([path]) => path)).toEqual([]);
  });

  test("the folder of this repository", () => {
    const root = join(import.meta.dirname, "..");
    expect(texts.filter(([, text]) => text.includes(root)).map(([path]) => path)).toEqual([]);
  });

  test("the version of the generator", async () => {
    const manifest: { version: string } = JSON.parse(
      await readFile(join(import.meta.dirname, "..", "package.json"), "utf8"),
    );
    expect(texts.filter(([, text]) => text.includes(manifest.version)).map(([path]) => path)).toEqual([]);
  });
});

test("every file ends in one newline, and no line in a space or a carriage return", () => {
  const untidy = [...committed].filter(([, text]) => /[ \t\r]\n/.test(text) || !/[^\n]\n$/.test(text));
  expect(untidy.map(([path]) => path)).toEqual([]);
});
