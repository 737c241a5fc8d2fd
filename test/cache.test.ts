import { cp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type GenerateResult, generate } from "../generator/generate.ts";
import { placed, readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

const cases = join(import.meta.dirname, "cases");

/** The pages of some test cases, each in a folder of its own; includes, findings and shared rows among them. */
const names = ["included-table", "resource-and-create-page", "key-without-a-stated-base", "broken-json-in-example"];

let input: string;
let expected: { readonly files: ReadonlyMap<string, string>; readonly diagnostics: GenerateResult["diagnostics"] };

beforeAll(async () => {
  input = await temporaryFolder();
  for (const name of names) {
    const pages = await readFiles(join(cases, name, "input"));
    await writeFiles(input, Object.fromEntries([...pages].map(([path, text]) => [`${name}/${path}`, text])));
  }
  expected = await run(undefined);
});

/** What pages come to in a new output folder. */
async function run(cache: string | undefined, pages = input) {
  const output = await temporaryFolder();
  const { diagnostics, stages } = await generate({ input: pages, output, ...(cache !== undefined && { cache }) });
  return { files: await readFiles(output), diagnostics, stages: stages.map(({ name }) => name) };
}

/** The files of a cache, with their folders. */
async function filesOf(cache: string): Promise<string[]> {
  const entries = await readdir(cache, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe("the same files and findings come from", () => {
  test("a cache that is cold, and one that is warm, without parsing anything", async () => {
    const cache = await temporaryFolder();
    expect(await run(cache)).toMatchObject(expected);
    const warm = await run(cache);
    expect(warm).toMatchObject({ files: expected.files, diagnostics: expected.diagnostics });
    expect(warm.stages).toEqual(["find", "compare", "write"]);
  });

  test("a cache that is warm, whatever somebody did to the output", async () => {
    const output = await temporaryFolder();
    const options = { input, output, cache: await temporaryFolder() };
    await generate(options);
    const [first = "", second = ""] = [...expected.files.keys()].filter((path) => path.startsWith("models/"));
    await writeFile(join(output, first), "// mine\n");
    await rm(join(output, second));
    const { files, stages } = await generate(options);
    const changes = files.filter(({ change }) => change !== "unchanged").map(({ path, change }) => [path, change]);
    expect(Object.fromEntries(changes)).toEqual({ [first]: "changed", [second]: "created" });
    expect(await readFiles(output)).toEqual(expected.files);
    expect(stages.map(({ name }) => name)).toEqual(["find", "compare", "write"]);
  });

  test("a cache that knows some of the pages", async () => {
    const cache = await temporaryFolder();
    await run(cache);
    for (const [at, file] of (await filesOf(cache)).sort().entries()) if (at % 2 === 0) await rm(file);
    expect(await run(cache)).toMatchObject({ files: expected.files, diagnostics: expected.diagnostics });
  });

  test.each([
    ["nothing", () => ""],
    ["no hash", () => "facts"],
    ["half of the text", (text: string) => text.slice(0, text.length / 2)],
    ["another letter in it", (text: string) => text.replace(/e(?=[^e]*$)/, "a")],
    ["a line more", (text: string) => `${text}key\t{}\n`],
  ])("a cache that was damaged: %s", async (_, damage) => {
    const cache = await temporaryFolder();
    await run(cache);
    for (const file of await filesOf(cache)) await writeFile(file, damage(await readFile(file, "utf8")));
    const again = await run(cache);
    expect(again).toMatchObject({ files: expected.files, diagnostics: expected.diagnostics });
    expect(again.stages).toContain("read");
  });

  test("a cache that cannot be written to", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { cache: "a file" });
    expect(await run(join(folder, "cache"))).toMatchObject({
      files: expected.files,
      diagnostics: expected.diagnostics,
    });
  });

  test("several runs at once with one cache", async () => {
    const cache = await temporaryFolder();
    const runs = await Promise.all([run(cache), run(cache), run(cache), run(cache)]);
    for (const { files, diagnostics } of [...runs, await run(cache)]) {
      expect({ files, diagnostics }).toEqual({ files: expected.files, diagnostics: expected.diagnostics });
    }
    expect((await filesOf(cache)).filter((file) => file.endsWith(".tmp"))).toEqual([]);
  });
});

test("what a process left beside its place that was stopped is removed after a while", async () => {
  const cache = await temporaryFolder();
  await run(cache);
  const [first = ""] = await filesOf(cache);
  const leftover = `${first}.1.a.tmp`;
  const another = `${first}.2.b.tmp`;
  await writeFile(leftover, "half");
  await writeFile(another, "half");
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  await utimes(leftover, yesterday, yesterday);
  vi.resetModules();
  const { generate: generateAnew } = await import("../generator/generate.ts");
  await generateAnew({ input: join(cases, "included-table", "input"), output: await temporaryFolder(), cache });
  const files = await filesOf(cache);
  expect(files).not.toContain(leftover);
  expect(files).toContain(another);
});

test("what nobody has used for long is removed, and never what is not ours", async () => {
  const cache = await temporaryFolder();
  await run(cache);
  const foreign = [".git/refs", "babel/0123456789abcdef", "0123456789abcdef/0123456789abcdef"];
  for (const folder of foreign) await writeFiles(cache, { [`${folder}/theirs`]: "theirs" });
  await writeFiles(cache, { stray: "theirs" });
  const own = (await filesOf(cache)).filter((file) => !file.endsWith("theirs") && !file.endsWith("stray"));
  const longAgo = new Date(Date.now() - 60 * 24 * 60 * 60 * 1000);
  const folders = new Set((await filesOf(cache)).map(dirname));
  for (const folder of folders) await utimes(folder, longAgo, longAgo);
  vi.resetModules();
  const { generate: generateAnew } = await import("../generator/generate.ts");
  await generateAnew({ input: join(cases, "included-table", "input"), output: await temporaryFolder(), cache });
  const files = await filesOf(cache);
  expect(files).toEqual(expect.arrayContaining(foreign.map((folder) => join(cache, folder, "theirs"))));
  expect(files.filter((file) => own.includes(file))).toEqual([]);
});

test("a run that was stopped between looking at pages and reading them spoils nothing of the next one", async () => {
  const folder = await temporaryFolder();
  const options = { input: join(folder, "docs"), output: join(folder, "out"), cache: join(folder, "cache") };
  const page = (name: string, words: string) =>
    `# ${name} resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|title|String|${words}|\n`;
  const names = Array.from({ length: 40 }, (_, index) => `song${index}`);
  const write = (edited: string) =>
    Promise.all(
      names.map((name) => placed(join(options.input, `${name}.md`), page(name, name === edited ? "New." : "A title."))),
    );
  await write("none");
  await generate(options);
  await write("song7");
  await cp(options.cache, join(folder, "before"), { recursive: true });
  await generate({ ...options, check: true });
  const [sources = ""] = (await filesOf(options.cache)).filter((file) => basename(file) === "sources");
  const seen = await readFile(sources);
  await rm(options.cache, { recursive: true });
  await cp(join(folder, "before"), options.cache, { recursive: true });
  await writeFile(sources, seen);
  await generate(options);
  expect((await readFiles(options.output)).get("models/song7.ts")).toContain("New.");
});

describe("a cache notices", () => {
  const song =
    "# song resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|title|String|A title.|\n";
  const band =
    "# band resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|name|String|A name.|\n";

  test("an edited page, which changes only the files that differ", async () => {
    const folder = await temporaryFolder();
    const options = { input: join(folder, "docs"), output: join(folder, "out"), cache: join(folder, "cache") };
    await writeFiles(folder, { "docs/song.md": song, "docs/band.md": band });
    await generate(options);
    await writeFiles(folder, { "docs/song.md": song.replace("A title.", "Its title.") });
    const { files } = await generate(options);
    expect(files.filter(({ change }) => change !== "unchanged").map(({ path }) => path)).toEqual(["models/song.ts"]);
  });

  test("an edit that leaves the size and the times of a page as they were", async () => {
    const folder = await temporaryFolder();
    const options = { input: join(folder, "docs"), output: join(folder, "out"), cache: join(folder, "cache") };
    await writeFiles(folder, { "docs/song.md": song });
    const page = join(folder, "docs/song.md");
    const { atime, mtime } = await stat(page);
    await generate(options);
    // What has just been written is opened again; afterwards its state is known.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await generate(options);
    await writeFile(page, song.replace("A title.", "A tilte."));
    await utimes(page, atime, mtime);
    await generate(options);
    expect((await readFiles(options.output)).get("models/song.ts")).toContain("A tilte.");
  });

  test("a page that moved, and one that is gone", async () => {
    const folder = await temporaryFolder();
    const options = { input: join(folder, "docs"), output: join(folder, "out"), cache: join(folder, "cache") };
    await writeFiles(folder, { "docs/song.md": song, "docs/band.md": band });
    await generate(options);
    await rm(join(folder, "docs/song.md"));
    await writeFiles(folder, { "docs/music/song.md": song });
    await rm(join(folder, "docs/band.md"));
    const changed = (await generate(options)).files.filter(({ change }) => change !== "unchanged");
    expect(changed.map(({ path, change }) => `${change} ${path}`)).toContain("changed models/song.ts");
    expect(changed.map(({ path, change }) => `${change} ${path}`)).toContain("deleted models/band.ts");
  });

  test("an included file", async () => {
    const folder = await temporaryFolder();
    const page = song.replace("|title|String|A title.|\n", "[!INCLUDE [rows](rows.md)]\n");
    await writeFiles(folder, { "song.md": page, "rows.md": "|title|String|A title.|\n" });
    const cache = await temporaryFolder();
    expect((await run(cache, folder)).files.get("models/song.ts")).toContain("title");
    await writeFiles(folder, { "rows.md": "|length|Int32|How long it is.|\n" });
    expect((await run(cache, folder)).files.get("models/song.ts")).toContain("length");
  });

  test("a template that overrides another", async () => {
    const folder = await temporaryFolder();
    const cache = await temporaryFolder();
    await writeFiles(folder, { "docs/song.md": song, "templates/header.hbs": "// Mine\n" });
    const output = join(folder, "out");
    await generate({ input: join(folder, "docs"), output, cache });
    await generate({ input: join(folder, "docs"), output, cache, templates: join(folder, "templates") });
    expect((await readFiles(output)).get("models/song.ts")).toMatch(/^\/\/ Mine\n/);
  });
});
