import { existsSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { closest } from "../generator/diagnostics/suggest.ts";
import { folderOf, install, run } from "./support/command-line.ts";
import { getSong, song } from "./support/music.ts";
import { readFiles } from "./support/temporary.ts";

const pages = { "docs/song.md": song, "docs/song-get.md": getSong };
const json = (config: unknown) => ({ "apidocs.config.json": JSON.stringify(config, null, 2) });

describe.concurrent("a configuration", () => {
  test.each([
    ["apidocs.config.json", `{ "$schema": "./x.json", "input": "docs", /* by hand */ "output": "src/api", }`],
    ["apidocs.config.js", `module.exports = { input: "docs", output: "src/api" };`],
    ["apidocs.config.ts", `export default { input: "docs", output: await Promise.resolve("src/api") };`],
    ["apidocs.config.mjs", `export default { input: "docs", output: await Promise.resolve("src/api") };`],
    [
      "apidocs.config.ts",
      `import { defineConfig, type Config } from "apidocs-typescript";
       import { output } from "./shared.ts";
       enum Folder { input = "docs" }
       export default defineConfig({ input: Folder.input, output } satisfies Config);`,
    ],
  ])("in %s says where to read and where to write", async (file, text) => {
    const folder = await folderOf({ ...pages, [file]: text, "shared.ts": `export const output: string = "src/api";` });
    await install(folder);
    const { status, stderr } = await run(folder, ["generate"]);
    expect(stderr).toMatch(/^src\/api: \d+ created\n$/);
    expect(status).toBe(0);
    expect(existsSync(join(folder, "src/api/models/song.ts"))).toBe(true);
  });

  test("speaks of paths as seen from its own folder, wherever it is called from", async () => {
    const folder = await folderOf({ "api/docs/song.md": song, "api/own.json": `{"input":"docs","output":"../out"}` });
    const { status, stderr } = await run(folder, ["generate", "--config", "api/own.json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^out: \d+ created\n$/) });
    await mkdir(join(folder, "deeper"));
    const again = await run(join(folder, "deeper"), ["generate", "--config", "../api/own.json", "--check"]);
    expect(again).toEqual({ status: 0, stdout: "", stderr: "../out is up to date\n" });
  });

  test("yields to the command line", async () => {
    const folder = await folderOf({ ...pages, ...json({ input: "nowhere", output: "nowhere" }) });
    expect(await run(folder, ["generate", "docs", "--output", "here"])).toMatchObject({ status: 0 });
    expect((await readdir(folder)).sort()).toEqual(["apidocs.config.json", "docs", "here"]);
  });

  test("chooses what is generated, and of the runtime what that needs", async () => {
    const folder = await folderOf({ ...pages, ...json({ input: "docs", emit: ["models"] }) });
    expect((await run(folder, ["generate"])).status).toBe(0);
    const files = await readFiles(join(folder, "generated"));
    expect([...files.keys()]).toEqual([".apidocs-typescript.json", "index.ts", "models/song.ts"]);
    const more = await folderOf({ ...pages, ...json({ input: "docs", emit: ["models", "validators"] }) });
    await run(more, ["generate"]);
    expect([...(await readFiles(join(more, "generated"))).keys()]).toEqual([
      ".apidocs-typescript.json",
      "index.ts",
      "models/song.ts",
      "runtime/json-schema.ts",
      "runtime/primitives.ts",
      "runtime/rules.ts",
      "runtime/standard-schema.ts",
      "runtime/validation.ts",
      "validators/song.ts",
    ]);
  });

  test("says below which root requests are sent", async () => {
    const folder = await folderOf({ ...pages, ...json({ input: "docs", baseUrl: "https://example.org/v2" }) });
    expect((await run(folder, ["generate"])).status).toBe(0);
    const files = await readFiles(join(folder, "generated"));
    expect(files.get("runtime/base-url.ts")).toContain('export const baseUrl = "https://example.org/v2";');
    expect(files.get("requests/song.ts")).not.toContain("baseUrl");
  });
});

describe.concurrent("several projects", () => {
  const projects = {
    baseUrl: "https://example.org",
    projects: [
      { name: "songs", input: "docs", output: "out/songs" },
      { name: "models", input: "docs", output: "out/models", emit: ["models"] },
    ],
  };

  test("are worked on one after the other, with what they share", async () => {
    const folder = await folderOf({ ...pages, ...json(projects) });
    const { status, stderr } = await run(folder, ["generate"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Project songs\nout\/songs: \d+ created\nProject models\nout\/models: 3 created\n$/);
    const text = (await readFiles(folder)).get("out/songs/runtime/base-url.ts");
    expect(text).toContain('baseUrl = "https://example.org"');
    const { stdout } = await run(folder, ["generate", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject([{ name: "songs" }, { name: "models" }]);
  });

  test("can be chosen by name", async () => {
    const folder = await folderOf({ ...pages, ...json(projects) });
    const { stderr } = await run(folder, ["generate", "--project", "models", "--output", "here"]);
    expect(stderr).toMatch(/^Project models\nhere: 3 created\n$/);
    const unknown = await run(folder, ["generate", "--project", "model"]);
    expect(unknown).toEqual({
      status: 2,
      stdout: "",
      stderr: `There is no project "model": there are songs, models; did you mean "models"?\n`,
    });
  });

  test("fail where one of them does, and the others are written", async () => {
    const failing = { ...projects, projects: [{ name: "bad", input: "bad", output: "bad-out" }, ...projects.projects] };
    const bad = getSong.replaceAll(/^GET .*\n/gm, "");
    const folder = await folderOf({ ...pages, "bad/song-get.md": bad, ...json(failing) });
    expect((await run(folder, ["generate", "--strict"])).status).toBe(1);
    expect((await readdir(join(folder, "out"))).sort()).toEqual(["models", "songs"]);
  });

  test.each([
    [["generate", "docs"], "The input can be given for one project only; choose one of songs, models by --project\n"],
    [
      ["generate", "-o", "x"],
      "The output can be given for one project only; choose one of songs, models by --project\n",
    ],
    [["inspect"], "Choose one of songs, models by --project\n"],
  ])("%j needs to know which one is meant", async (args, stderr) => {
    const folder = await folderOf({ ...pages, ...json(projects) });
    expect(await run(folder, args)).toEqual({ status: 2, stdout: "", stderr });
  });
});

describe.concurrent("what is wrong with a configuration", () => {
  test.each([
    ["a misspelt key", `{\n  "ouput": "x"\n}`, `:2:3 ouput: unknown key; did you mean "output"?`],
    ["a key that resembles none", `{ "zzz": 1 }`, ":1:3 zzz: unknown key"],
    ["a value of another type", `{ "input": 3 }`, ":1:3 input: expected a string, found 3"],
    ["nothing where something must be", `{ "input": "" }`, ":1:3 input: expected something, found nothing"],
    [
      "an unknown emitter",
      `{ "emit": ["model"] }`,
      `:1:12 emit[0]: expected one of "models", "validators", "requests", "permissions", "openapi", "openapi-yaml", "mocks"; found "model"; did you mean "models"?`,
    ],
    [
      "an emitter without what it needs",
      `{ "emit": ["requests"] }`,
      `:1:3 emit: requests import the models; add "models"`,
    ],
    [
      "an unknown code",
      `{ "rules": { "missing-typ": "off" } }`,
      `:1:14 rules.missing-typ: no finding has the code "missing-typ"; did you mean "missing-type"?`,
    ],
    [
      "an unknown severity",
      `{ "rules": { "missing-type": "of" } }`,
      `:1:14 rules.missing-type: expected one of "off", "info", "warning", "error"; found "of"; did you mean "off"?`,
    ],
    ["a project without a name", `{ "projects": [{ "input": "docs" }] }`, `:1:16 projects[0]: "name" is missing`],
    [
      "a name that is taken",
      `{ "projects": [{ "name": "a", "output": "b" }, { "name": "a", "output": "c" }] }`,
      `:1:50 projects[1].name: "a" is taken`,
    ],
    [
      "an output that is taken",
      `{ "projects": [{ "name": "a", "output": "b" }, { "name": "c", "output": "./b" }] }`,
      `:1:63 projects[1].output: "c" writes where "a" does; expected an output of its own`,
    ],
    ["no JSON", `{ "input": `, ":1:12 The file is not JSON (value expected)"],
    ["no object", `[]`, ":1:1 expected an object, found a list"],
  ])("%s is named with its place", async (_, text, message) => {
    const folder = await folderOf({ ...pages, "apidocs.config.json": text });
    expect(await run(folder, ["generate", "docs"])).toEqual({
      status: 2,
      stdout: "",
      stderr: `apidocs.config.json${message}\n`,
    });
  });

  test("everything is named at once, in the order of the file", async () => {
    const folder = await folderOf({ "apidocs.config.json": `{\n  "inptu": "a",\n  "output": 1,\n  "emitt": []\n}` });
    const { stderr } = await run(folder, ["generate"]);
    expect(stderr.split("\n").map((line) => line.slice(0, 23))).toEqual([
      "apidocs.config.json:2:3",
      "apidocs.config.json:3:3",
      "apidocs.config.json:4:3",
      "",
    ]);
  });

  test.each([
    ["a key in TypeScript", "ts", `export default { ouput: "x" }`, ` ouput: unknown key; did you mean "output"?`],
    ["a syntax error", "ts", "export default {\n  input: ,\n}", " cannot be loaded: 2:10 Expression expected."],
    ["an error while it runs", "mjs", `throw new Error("no idea")`, " cannot be loaded: no idea"],
    ["no default export", "ts", "export const input = 1;", " cannot be loaded: it has no default export"],
  ])("%s of a module is named with its file", async (_, extension, text, message) => {
    const folder = await folderOf({ ...pages, [`apidocs.config.${extension}`]: text });
    expect(await run(folder, ["generate", "docs"])).toEqual({
      status: 2,
      stdout: "",
      stderr: `apidocs.config.${extension}${message}\n`,
    });
  });

  test("two of them are one too many", async () => {
    const folder = await folderOf({ ...pages, "apidocs.config.json": "{}", "apidocs.config.mjs": "" });
    expect(await run(folder, ["generate", "docs"])).toMatchObject({
      status: 2,
      stderr: "apidocs.config.mjs and apidocs.config.json are in each other's way; keep one\n",
    });
  });

  test.each([
    ["missing.json", "missing.json cannot be read: ENOENT\n"],
    ["docs/song.md", "docs/song.md is no file of data; expected a name that ends in .ts, .js, .mjs, .json\n"],
  ])("--config %s is an error of usage", async (file, stderr) => {
    const folder = await folderOf(pages);
    expect(await run(folder, ["generate", "docs", "--config", file])).toEqual({ status: 2, stdout: "", stderr });
  });
});

test.each([
  ["ouput", "output"],
  ["OUTPUT", "output"],
  ["emits", "emit"],
  ["xyz", undefined],
  ["", undefined],
])("the candidate nearest to %j is %j", (name, want) => {
  expect(closest(name, ["input", "output", "emit", "templates"])).toBe(want);
});
