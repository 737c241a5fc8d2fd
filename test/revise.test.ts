import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createGenerator, type GenerateResult, generate } from "../generator/generate.ts";
import { readPages } from "../generator/pages/read.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

// Edits that change only words, or where they stand, are applied to what was made before. What comes of that is what
// generating anew gives: the same bytes, the same findings at the same places.

const cases = join(import.meta.dirname, "cases");

/** The text of a page with more lines, and with more words in each description that stands in it as it is. */
async function reworded(input: string, path: string, text: string): Promise<string> {
  const facts = (await readPages(input)).find((page) => page.path === path);
  const rows = [
    ...(facts?.types ?? []).flatMap(({ properties }) => properties),
    ...(facts?.operation?.parameters ?? []),
  ];
  const lines = text.split("\n");
  for (const { description, origin } of rows) {
    const line = lines[origin.line - 1] ?? "";
    if (description.endsWith(".") && line.split(description).length === 2)
      lines[origin.line - 1] = line.replace(description, () => `${description} So it is.`);
  }
  const heading = lines.findIndex((line) => line.startsWith("# "));
  return lines.flatMap((line, at) => (at === heading ? [line, "", ""] : [line])).join("\n");
}

const stagesOf = ({ stages }: GenerateResult) => stages.map(({ name }) => name);

describe.each((await readdir(cases)).sort())("%s", (name) => {
  test("reworded, gives what generating it anew gives", async () => {
    const folder = await temporaryFolder();
    const input = join(folder, "docs");
    const pages = Object.fromEntries(await readFiles(join(cases, name, "input")));
    await writeFiles(input, pages);
    const kept = { input, output: join(folder, "kept"), cache: join(folder, "cache") };
    await generate(kept);
    const again = createGenerator({ input, output: join(folder, "remembered") }, "often");
    await again();
    const edited = Object.fromEntries(
      await Promise.all(
        Object.entries(pages).map(async ([path, text]) => [path, await reworded(input, path, text)] as const),
      ),
    );
    for (const files of [edited, pages]) {
      await writeFiles(input, files);
      const anew = await generate({ input, output: join(folder, "anew") });
      for (const [result, output] of [
        [await generate(kept), kept.output],
        [await again(), join(folder, "remembered")],
      ] as const) {
        expect(await readFiles(output)).toEqual(await readFiles(join(folder, "anew")));
        expect(result.diagnostics).toEqual(anew.diagnostics);
      }
    }
  });
});

const song = (words: string, type = "String") =>
  `# song resource type\n\nNamespace: example.music\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n` +
  `|title|${type}|${words}|\n|titel|String|Misspelt.|\n|titel|String|Twice.|\n`;

const band = song("Its title.").replace("song", "band");

async function generator() {
  const folder = await temporaryFolder();
  const options = { input: join(folder, "docs"), output: join(folder, "out"), cache: join(folder, "cache") };
  await writeFiles(folder, { "docs/song.md": song("Its title."), "docs/band.md": band });
  return { folder, options, first: await generate(options) };
}

test("an edit of words neither links nor emits anything else", async () => {
  const { folder, options } = await generator();
  for (const words of ["Its name.", "What it is called.", "Its title."]) {
    await writeFile(join(folder, "docs/song.md"), song(words));
    const result = await generate(options);
    expect(stagesOf(result)).toEqual(["find", "revise", "compare", "write"]);
    const changed = result.files.filter(({ change }) => change !== "unchanged");
    expect(changed.map(({ path }) => path)).toEqual(["models/song.ts"]);
    expect(changed[0]?.after).toContain(`/** ${words} */`);
    expect(stagesOf(await generate(options))).toEqual(["find", "compare", "write"]);
  }
});

test("words of a second page are changed where those of the first were changed before", async () => {
  const { folder, options } = await generator();
  await writeFile(join(folder, "docs/song.md"), song("Its name."));
  await generate(options);
  await writeFile(join(folder, "docs/band.md"), band.replace("Its title.", "Its name."));
  expect(stagesOf(await generate(options))).toContain("revise");
  await writeFile(join(folder, "docs/song.md"), song("Its title."));
  expect(stagesOf(await generate(options))).toContain("revise");
  const files = await readFiles(options.output);
  expect(files.get("models/song.ts")).toContain("/** Its title. */");
  expect(files.get("models/band.ts")).toContain("/** Its name. */");
});

test("findings stand where they stand now", async () => {
  const { folder, options, first } = await generator();
  await writeFile(join(folder, "docs/song.md"), song("Its title.").replace("## Prop", "\n\n## Prop"));
  const { diagnostics, stages } = await generate(options);
  expect(stagesOf({ files: [], diagnostics, stages })).toContain("revise");
  const linesOf = ({ diagnostics: found }: Pick<GenerateResult, "diagnostics">) =>
    found.filter(({ origin }) => origin.page === "song.md").map(({ code, origin }) => `${code} ${origin.line}`);
  expect(linesOf(first)).toContain("duplicate-property 10");
  expect(linesOf({ diagnostics })).toContain("duplicate-property 12");
});

test("an edit of what is stated builds everything again", async () => {
  const { folder, options } = await generator();
  await writeFile(join(folder, "docs/song.md"), song("Its title.", "Int32"));
  const result = await generate(options);
  expect(stagesOf(result)).toContain("link");
  expect((await readFiles(options.output)).get("models/song.ts")).toContain("title?: number | null;");
});

test("where a part of the record is lost, everything is built again", async () => {
  const { folder, options } = await generator();
  const kept = await readdir(options.cache, { recursive: true });
  const parts = kept.filter((file) => /[\\/]record-\d+$/.test(file));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) await rm(join(options.cache, part));
  await writeFile(join(folder, "docs/song.md"), song("Its name."));
  const result = await generate(options);
  expect(stagesOf(result)).toContain("link");
  expect((await readFiles(options.output)).get("models/song.ts")).toContain("/** Its name. */");
});

test("what checks only says what an edit would change, and leaves that to the next run", async () => {
  const { folder, options } = await generator();
  await writeFile(join(folder, "docs/song.md"), song("Its name."));
  for (let run = 0; run < 2; run++) {
    const { files } = await generate({ ...options, check: true });
    expect(files.filter(({ change }) => change !== "unchanged").map(({ path }) => path)).toEqual(["models/song.ts"]);
  }
  await generate(options);
  expect((await readFiles(options.output)).get("models/song.ts")).toContain("/** Its name. */");
  const { files } = await generate({ ...options, check: true });
  expect(files.every(({ change }) => change === "unchanged")).toBe(true);
});

test("output that somebody else has changed is restored along with an edit", async () => {
  const { folder, options } = await generator();
  await writeFiles(folder, { "docs/song.md": song("Its name."), "out/models/band.ts": "// mine\n" });
  const { files } = await generate(options);
  const changed = files.filter(({ change }) => change !== "unchanged").map(({ path }) => path);
  expect(changed).toEqual(["models/band.ts", "models/song.ts"]);
  expect((await readFiles(options.output)).get("models/band.ts")).toContain("export interface Band");
});
