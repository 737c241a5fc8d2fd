import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openEntries } from "../generator/cache/entries.ts";
import { explain, type GenerateOptions, generate, inspect, lint } from "../generator/index.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

const cases = join(import.meta.dirname, "cases");

/** The pages of some test cases, each in a folder of its own; includes, findings and shared rows among them. */
const names = ["included-table", "resource-and-create-page", "key-without-a-stated-base", "broken-json-in-example"];

/** What a run does that has nothing to read, link or emit. */
const unchangedStages = ["find", "compare", "write"];

let input: string;
let expected: Awaited<ReturnType<typeof run>>;

beforeAll(async () => {
  input = await temporaryFolder();
  for (const name of names) {
    const pages = await readFiles(join(cases, name, "input"));
    await writeFiles(input, Object.fromEntries([...pages].map(([path, text]) => [`${name}/${path}`, text])));
  }
  expected = await run(undefined);
});

/** What pages become in an output folder, which is a new one unless it is named. */
async function generated(options: GenerateOptions) {
  const output = options.output ?? (await temporaryFolder());
  const { diagnostics, stages } = await generate({ ...options, output });
  return { result: { files: await readFiles(output), diagnostics }, stages: stages.map(({ name }) => name) };
}

async function run(cache: string | undefined) {
  return (await generated({ input, ...(cache !== undefined && { cache }) })).result;
}

/** A cache that has seen the pages. */
async function warmCache(): Promise<string> {
  const cache = await temporaryFolder();
  await run(cache);
  return cache;
}

/** The files of a cache, with their folders. */
async function filesOf(cache: string): Promise<string[]> {
  const entries = await readdir(cache, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe("the same files and findings come from", () => {
  test("a cold cache and a warm one, from which nothing is read, linked or emitted again", async () => {
    const cache = await temporaryFolder();
    const output = await temporaryFolder();
    expect((await generated({ input, output, cache })).result).toEqual(expected);
    const warm = await generated({ input, output, cache });
    expect(warm.result).toEqual(expected);
    expect(warm.stages).toEqual(unchangedStages);
  });

  test("a warm cache, whatever somebody did to the output", async () => {
    const options = { input, output: await temporaryFolder(), cache: await temporaryFolder() };
    await generate(options);
    const [first = "", second = ""] = [...expected.files.keys()].filter((path) => path.startsWith("models/"));
    await writeFile(join(options.output, first), "// mine\n");
    await rm(join(options.output, second));
    const { files } = await generate(options);
    const changes = files.filter(({ change }) => change !== "unchanged").map(({ path, change }) => [path, change]);
    expect(Object.fromEntries(changes)).toEqual({ [first]: "changed", [second]: "created" });
    expect(await readFiles(options.output)).toEqual(expected.files);
  });

  test.each(["build", "facts"])("a cache without the entry %s", async (entry) => {
    const cache = await warmCache();
    for (const file of await filesOf(cache)) if (basename(file) === entry) await rm(file);
    expect(await run(cache)).toEqual(expected);
  });

  test.each([
    ["nothing", () => ""],
    ["no hash", () => "facts"],
    ["half of the text", (text: string) => text.slice(0, text.length / 2)],
    ["another letter in it", (text: string) => text.replace(/e(?=[^e]*$)/, "a")],
    ["a line more", (text: string) => `${text}key\t{}\n`],
  ])("a cache that was damaged: %s", async (_, damage) => {
    const cache = await temporaryFolder();
    const output = await temporaryFolder();
    await generated({ input, output, cache });
    for (const file of await filesOf(cache)) await writeFile(file, damage(await readFile(file, "utf8")));
    const again = await generated({ input, output, cache });
    expect(again.result).toEqual(expected);
    expect(again.stages).toContain("read");
    expect((await generated({ input, output, cache })).stages).toEqual(unchangedStages);
  });

  test("a cache whose entries are whole, but hold no JSON", async () => {
    const cache = await warmCache();
    const entries = openEntries(cache, input);
    for (const name of ["facts", "build"] as const) {
      const lines = entries.read(name) ?? [];
      expect(lines).not.toEqual([]);
      // Keys stay as they are.
      entries.write(
        name,
        lines.map((line) => line.replace(/[[{].*/, "{")),
      );
    }
    expect(await run(cache)).toEqual(expected);
  });

  test("a cache that cannot be written to", async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { cache: "a file" });
    expect(await run(join(folder, "cache"))).toEqual(expected);
  });

  test("several runs at once with one cache", async () => {
    const cache = await temporaryFolder();
    const runs = await Promise.all([run(cache), run(cache), run(cache), run(cache)]);
    for (const result of [...runs, await run(cache)]) expect(result).toEqual(expected);
  });

  test("a cache in which a process was stopped while it wrote", async () => {
    const cache = await warmCache();
    for (const file of await filesOf(cache)) {
      await writeFile(`${file}.tmp`, "half");
      await rm(file);
    }
    expect(await run(cache)).toEqual(expected);
    expect((await filesOf(cache)).filter((file) => file.endsWith(".tmp"))).toEqual([]);
  });
});

test("what nobody has used for long is removed, and never what is not ours", async () => {
  const cache = await warmCache();
  const foreign = [".git/refs", "babel/0123456789abcdef", "0123456789abcdef/0123456789abcdef"];
  for (const folder of foreign) await writeFiles(cache, { [`${folder}/theirs`]: "theirs" });
  await writeFiles(cache, { stray: "theirs" });
  const own = (await filesOf(cache)).filter((file) => !file.endsWith("theirs") && !file.endsWith("stray"));
  const longAgo = new Date(Date.now() - 60 * 24 * 60 * 60 * 1000);
  const folders = new Set((await filesOf(cache)).map(dirname));
  for (const folder of folders) await utimes(folder, longAgo, longAgo);
  await generate({ input: join(cases, "included-table", "input"), output: await temporaryFolder(), cache });
  const files = await filesOf(cache);
  expect(files).toEqual(expect.arrayContaining(foreign.map((folder) => join(cache, folder, "theirs"))));
  expect(files.filter((file) => own.includes(file))).toEqual([]);
});

describe("pages that one command has read, the others do not read again:", () => {
  /** A name that no page has, planted in the cached facts in the place of another. */
  const planted = "plantedByTheTest";
  let name: string;
  let cache: string;

  beforeAll(async () => {
    cache = await temporaryFolder();
    await lint({ input, cache });
    const { types } = await inspect({ input });
    name =
      types.flatMap((type) => (type.kind === "object" ? type.properties : [])).map((property) => property.name)[0] ??
      "";
    expect(name).not.toBe("");
    const entries = openEntries(cache, input);
    const facts = entries.read("facts") ?? [];
    entries.write(
      "facts",
      facts.map((line) => line.replaceAll(`"${name}"`, `"${planted}"`)),
    );
  });

  test("inspect", async () => {
    expect(JSON.stringify(await inspect({ input, cache }))).toContain(planted);
    expect(JSON.stringify(await inspect({ input }))).not.toContain(planted);
  });

  test("explain", async () => {
    const { types } = await inspect({ input, cache });
    const type = types.find((one) => JSON.stringify(one).includes(planted))?.qualifiedName;
    expect(await explain(`${type}.${planted}`, { input, cache })).toMatchObject({ kind: "property" });
    await expect(explain(`${type}.${planted}`, { input })).rejects.toThrow(`There is no ${type}.${planted}`);
  });

  test("generate", async () => {
    const { result } = await generated({ input, cache });
    expect([...result.files.values()].join("")).toContain(planted);
    expect([...expected.files.values()].join("")).not.toContain(planted);
  });

  test("lint", async () => {
    const ownCache = await temporaryFolder();
    const findings = await lint({ input });
    expect(await lint({ input, cache: ownCache })).toEqual(findings);
    expect(await lint({ input, cache: ownCache })).toEqual(findings);
    const entries = openEntries(ownCache, input);
    const facts = entries.read("facts") ?? [];
    entries.write(
      "facts",
      facts.map((line) => line.replaceAll('"message":"', `"message":"${planted} `)),
    );
    expect(JSON.stringify(await lint({ input, cache: ownCache }))).toContain(planted);
  });
});

describe("a warm cache gives what a run without one gives, after", () => {
  const page = (name: string, row: string) =>
    `# ${name} resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n${row}`;
  const song = page("song", "|title|String|A title.|\n");
  const correction = {
    corrections: [{ subject: "song.title", type: "Int32", reason: "So it is.", page: "song.md", quote: "|title|" }],
  };
  const project = {
    "docs/song.md": song,
    "docs/band.md": page("band", "|name|String|A name.|\n"),
    "docs/label.md": page("label", "[!INCLUDE [rows](rows.txt)]\n"),
    "docs/rows.txt": "|title|String|A title.|\n",
    "templates/header.hbs": "// Ours\n",
    "corrections.json": '{ "corrections": [] }',
  };

  let folder: string;
  const optionsOf = (): GenerateOptions => ({
    input: join(folder, "docs"),
    templates: join(folder, "templates"),
    corrections: join(folder, "corrections.json"),
  });

  beforeEach(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, project);
  });

  /** Generates, changes something, generates again, and compares with a run that knows nothing. */
  async function changesAfter(edit: () => Promise<unknown>, more: GenerateOptions = {}): Promise<string[]> {
    const cached = { output: join(folder, "out"), cache: join(folder, "cache") };
    await generate({ ...optionsOf(), ...cached });
    await edit();
    const options = { ...optionsOf(), ...more };
    const { files, diagnostics } = await generate({ ...options, ...cached });
    const fresh = await generated(options);
    expect({ files: await readFiles(cached.output), diagnostics }).toEqual(fresh.result);
    return files.filter(({ change }) => change !== "unchanged").map(({ path, change }) => `${change} ${path}`);
  }

  const write = (path: string, text: string) => () => writeFiles(folder, { [path]: text });

  test("an edited page, and only what differs is written", async () => {
    const edit = write("docs/song.md", song.replace("A title.", "Its title."));
    expect(await changesAfter(edit)).toEqual(["changed models/song.ts"]);
  });

  test("an edit that leaves the size and the times of a page as they were", async () => {
    const file = join(folder, "docs/song.md");
    const edit = async () => {
      const { atime, mtime } = await stat(file);
      await writeFile(file, song.replace("A title.", "A tilte."));
      await utimes(file, atime, mtime);
    };
    expect(await changesAfter(edit)).toEqual(["changed models/song.ts"]);
  });

  test("a page that moved", async () => {
    const edit = async () => {
      await writeFiles(folder, { "docs/music/note.txt": "" });
      await rename(join(folder, "docs/song.md"), join(folder, "docs/music/song.md"));
    };
    expect(await changesAfter(edit)).toContain("changed models/song.ts");
  });

  test("a page that is gone", async () => {
    expect(await changesAfter(() => rm(join(folder, "docs/band.md")))).toContain("deleted models/band.ts");
  });

  test("a page that is new", async () => {
    const edit = write("docs/album.md", page("album", "|song|[song](song.md)|One.|\n"));
    expect(await changesAfter(edit)).toContain("created models/album.ts");
  });

  test("an edited file that a page includes", async () => {
    const edit = write("docs/rows.txt", "|length|Int32|How long it is.|\n");
    expect(await changesAfter(edit)).toContain("changed models/label.ts");
  });

  test("an edited template", async () => {
    expect(await changesAfter(write("templates/header.hbs", "// Mine\n"))).toContain("changed models/song.ts");
  });

  test("an edited correction", async () => {
    const edit = write("corrections.json", JSON.stringify(correction));
    expect(await changesAfter(edit)).toContain("changed models/song.ts");
  });

  test("another choice of what is generated", async () => {
    const changes = await changesAfter(async () => undefined, { emit: ["models"] });
    expect(changes).toContain("deleted validators/song.ts");
  });
});
