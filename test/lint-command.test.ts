import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codes } from "../generator/diagnostics/diagnostic.ts";
import { generate } from "../generator/generate.ts";
import { folderOf, run as runCommand } from "./support/command-line.ts";
import { temporaryFolder, writeFiles } from "./support/temporary.ts";

const run = (cwd: string, ...args: readonly string[]) => runCommand(cwd, ["lint", ...args]);

const song = (json: string) => `# song resource type

## Properties

|Property|Type|Description|
|:---|:---|:---|
|title|String|What it is called.|

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.song" } -->
\`\`\`json
${json}
\`\`\`
`;
const clean = song('{ "title": "String" }');
/** A page with a warning that can be fixed. */
const warned = song('{ "title": "String", }');
/** A page with an error. */
const wrong = song('{ "title" = "String" }');

describe("lint", () => {
  test("prints findings with an excerpt and totals on stdout, and a summary on stderr", async () => {
    const { status, stdout, stderr } = await run(await folderOf({ "docs/song.md": warned }), "docs");
    expect(status).toBe(0);
    expect(
      stdout,
    ).toBe(`song.md:13:20 warning The JSON representation is not strict JSON (trailing comma); it was read leniently lenient-json
  13 | { "title": "String", }
                          ^

warning lenient-json     1 on 1 page  Correct the JSON.
`);
    expect(stderr).toBe("1 finding on 1 page\n");
  });

  test("an error fails the run, and so do more warnings than are allowed", async () => {
    expect((await run(await folderOf({ "docs/song.md": wrong }), "docs")).status).toBe(1);
    const folder = await folderOf({ "docs/song.md": warned });
    expect((await run(folder, "docs", "--max-warnings", "1")).status).toBe(0);
    expect((await run(folder, "docs", "--max-warnings", "0")).status).toBe(1);
    expect((await run(folder, "docs", "--max-warnings", "few")).status).toBe(2);
  });

  test("--rule makes more or less of a finding", async () => {
    const folder = await folderOf({ "docs/song.md": warned });
    expect((await run(folder, "docs", "--rule", "lenient-json=error")).status).toBe(1);
    expect((await run(folder, "docs", "--rule", "lenient-json=off", "--rule", "empty-page=off")).stdout).toBe("");
    const unknown = await run(folder, "docs", "--rule", "lenient-jsn=off");
    expect(unknown).toMatchObject({ status: 2, stdout: "" });
    expect(unknown.stderr).toContain('did you mean "lenient-json"?');
    expect((await run(folder, "docs", "--rule", "lenient-json=loud")).status).toBe(2);
  });

  test("the configuration sets rules, for generate as well, and the command line wins", async () => {
    const config = JSON.stringify({ input: "docs", rules: { "lenient-json": "error" } });
    const folder = await folderOf({ "docs/song.md": warned, "apidocs.config.json": config });
    expect((await run(folder)).stdout).toContain("song.md:13:20 error ");
    expect((await run(folder, "--rule", "lenient-json=off")).stdout).toBe("");
    const { diagnostics } = await generate({
      input: join(folder, "docs"),
      output: join(folder, "out"),
      rules: { "lenient-json": "off" },
    });
    expect(diagnostics).toEqual([]);
  });

  test.each(["json", "sarif"])("--format %s prints one JSON document and nothing else", async (format) => {
    const { status, stdout, stderr } = await run(
      await folderOf({ "docs/song.md": warned }),
      "docs",
      "--format",
      format,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.stringify(JSON.parse(stdout))).toContain("lenient-json");
  });

  test("--format github names files from where the command runs", async () => {
    const { stdout } = await run(await folderOf({ "docs/song.md": warned }), "docs", "--format", "github");
    expect(stdout).toMatch(/^::warning file=docs\/song\.md,line=13,col=20,title=lenient-json::.*\n$/);
  });

  test("--baseline accepts old debt, and says when some of it is paid", async () => {
    const folder = await folderOf({ "docs/song.md": warned });
    expect(await run(folder, "docs", "--baseline", "debt.json", "--update-baseline")).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "debt.json: 1 finding accepted\n",
    });
    const message = "The JSON representation is not strict JSON (trailing comma); it was read leniently";
    expect(JSON.parse(await readFile(join(folder, "debt.json"), "utf8"))).toEqual({
      "song.md": { "lenient-json": { [message]: 1 } },
    });
    expect(await run(folder, "docs", "--baseline", "debt.json", "--max-warnings", "0")).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "0 findings; 1 known before left out\n",
    });
    await writeFiles(folder, { "docs/song.md": clean });
    expect((await run(folder, "docs", "--baseline", "debt.json")).stderr).toBe(
      "0 findings; 1 of debt.json is gone, --update-baseline takes it out\n",
    );
    expect((await run(folder, "docs", "--update-baseline")).status).toBe(2);
  });

  test("--fix fixes the pages; with --dry-run it only shows how, and fails", async () => {
    const folder = await folderOf({ "docs/song.md": warned });
    const shown = await run(folder, "docs", "--fix", "--dry-run");
    expect(shown).toMatchObject({ status: 1, stderr: "0 findings; 1 page would be fixed\n" });
    expect(shown.stdout).toContain('\n-{ "title": "String", }\n+{ "title": "String" }\n');
    expect(await readFile(join(folder, "docs/song.md"), "utf8")).toBe(warned);
    expect(await run(folder, "docs", "--fix")).toMatchObject({ status: 0, stderr: "0 findings; 1 page fixed\n" });
    expect(await readFile(join(folder, "docs/song.md"), "utf8")).toBe(clean);
    expect((await run(folder, "docs", "--fix", "--dry-run")).status).toBe(0);
  });

  test("--list names every rule, and --explain shows a page that fails and one that passes", async () => {
    const folder = await temporaryFolder();
    const { status, stdout } = await run(folder, "--list");
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ", 1)[0]),
    ).toEqual([...codes]);
    const explained = await run(folder, "--explain", "lenient-json");
    expect(explained).toMatchObject({ status: 0, stderr: "" });
    for (const words of ["lenient-json (warning, fixed by --fix)", "Fails: ", "Passes: "])
      expect(explained.stdout).toContain(words);
    expect((await run(folder, "--explain", "lenient-jsn")).status).toBe(2);
  });
});
