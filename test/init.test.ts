import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, run } from "./support/command-line.ts";
import { getSong, song } from "./support/music.ts";

const pages = {
  "README.md": "# A project\n",
  "reference/v1/song.md": song,
  "reference/v1/api/song-get.md": getSong,
  "notes/about.md": "# About\n",
};
const read = async (folder: string, file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, file), "utf8"));

test("finds the folder of the reference pages, and writes a configuration and scripts that work", async () => {
  const folder = await folderOf({
    ...pages,
    "src/main.ts": "",
    "package.json": '{\n\t"name": "player",\n\t"scripts": { "test": "vitest" }\n}\n',
  });
  const { status, stdout, stderr } = await run(folder, ["init"]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toBe(
    "reference/v1: 1 type and 1 operation on 2 pages of the dialect microsoft-graph\n" +
      "Wrote apidocs.config.json and package.json. Next: npx apidocs-typescript generate\n",
  );
  expect(await read(folder, "apidocs.config.json")).toMatchObject({ input: "reference/v1", output: "src/api" });
  expect(await readFile(join(folder, "package.json"), "utf8")).toContain('\n\t"name": "player"');
  expect(await read(folder, "package.json")).toEqual({
    name: "player",
    scripts: {
      "api:generate": "apidocs-typescript generate",
      "api:check": "apidocs-typescript generate --check",
      test: "vitest",
    },
  });
  expect((await run(folder, ["generate"])).status).toBe(0);
  expect(await readdir(join(folder, "src/api"))).toContain("requests");
});

test("leaves out requests where no page documents one, and names .ts files where TypeScript runs as it is", async () => {
  const folder = await folderOf({ "docs/song.md": song, "deno.json": "{}" });
  await run(folder, ["init"]);
  expect(await read(folder, "apidocs.config.json")).toMatchObject({
    input: "docs",
    output: "generated",
    emit: ["models", "validators"],
    importExtension: ".ts",
  });
});

test("chooses the dialect by which most pages describe something", async () => {
  const page =
    "# Bread resources\n\n## Bread\n\nIt is baked.\n\n| Property | Type | Description |\n|---|---|---|\n| grams | int | How heavy. |\n";
  const folder = await folderOf({ "docs/bread-resources.md": page });
  expect((await run(folder, ["generate", "docs"])).stderr).toContain("describes neither a type nor an operation");
  const { stderr } = await run(folder, ["init"]);
  expect(stderr).toContain("docs: 1 type on 1 page of the dialect microsoft-learn\n");
  expect(await read(folder, "apidocs.config.json")).toMatchObject({ dialect: "microsoft-learn" });
  expect((await run(folder, ["generate"])).status).toBe(0);
});

test("prefers the dialect of Microsoft Graph where others can read the pages as well", async () => {
  const folder = await folderOf({ "docs/song-get.md": getSong });
  const { stderr } = await run(folder, ["init"]);
  expect(stderr).toContain("docs: 1 operation on 1 page of the dialect microsoft-graph\n");
  expect(await read(folder, "apidocs.config.json")).toEqual({
    $schema: expect.any(String),
    input: "docs",
    output: "generated",
  });
});

test("--dry-run shows the files, and writes none", async () => {
  const folder = await folderOf(pages);
  const { status, stdout } = await run(folder, ["init", "reference", "--output", "out", "--dry-run"]);
  expect(status).toBe(0);
  expect(stdout).toContain('apidocs.config.json\n{\n  "$schema": ');
  expect(stdout).toContain('"input": "reference",\n  "output": "out"\n}\n');
  expect(await readdir(folder)).not.toContain("apidocs.config.json");
});

test.each([
  ["a configuration", { ...pages, "apidocs.config.ts": "" }, "apidocs.config.ts is there already"],
  ["no reference", { "README.md": "# A project\n" }, "describes neither a type nor an operation"],
  ["a broken manifest", { ...pages, "package.json": "{" }, "package.json is not JSON"],
])("where there is %s, says so and writes nothing", async (_, files, message) => {
  const folder = await folderOf(files);
  const before = (await readdir(folder)).sort();
  const { status, stdout, stderr } = await run(folder, ["init"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect((await readdir(folder)).sort()).toEqual(before);
});
