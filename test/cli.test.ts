import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../generator/emit/write.ts";
import { cli, folderOf, type Run, run, runProcess } from "./support/command-line.ts";
import { getSong, song } from "./support/music.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

/** A page with a finding of severity "warning" and nothing worse. */
const warned = song.replace("|String|", "||");
/** A page with a finding of severity "error". */
const wrong = getSong.replaceAll(/^GET .*\n/gm, "");

/** A folder with pages from which the output was generated already: a copy, as a run takes longer. */
async function generated(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(await original, folder, { recursive: true });
  return folder;
}

const original = (async (): Promise<string> => {
  const folder = await folderOf({ "docs/song.md": song, "docs/song-get.md": getSong });
  expect((await run(folder, ["generate", "docs"])).status).toBe(0);
  return folder;
})();

describe("generate", () => {
  test("reads and writes the default folders, and says so on stderr", async () => {
    const folder = await folderOf({ "input-docs/song.md": song });
    const { status, stdout, stderr } = await runProcess(folder, ["generate"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/^generated: \d+ created\n$/);
    expect([...(await readFiles(join(folder, "generated"))).keys()]).toEqual(
      expect.arrayContaining(["index.ts", "models/song.ts", "runtime/client.ts", "validators/song.ts"]),
    );
  });

  test("--output says where to write", async () => {
    const folder = await folderOf({ "docs/song.md": song });
    const { status, stderr } = await run(folder, ["generate", "docs", "--output", "src/api"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^src\/api: \d+ created\n$/);
    expect((await readdir(folder)).sort()).toEqual(["docs", "src"]);
  });

  test("a second run changes nothing", async () => {
    const folder = await generated();
    const before = await readFiles(folder);
    const { stderr } = await run(folder, ["generate", "docs"]);
    expect(stderr).toMatch(/^generated: \d+ unchanged\n$/);
    expect(await readFiles(folder)).toEqual(before);
  });

  test.each(["md", "mdx", "markdown"])("reads files that end in .%s", async (ending) => {
    const folder = await folderOf({ [`docs/song.${ending}`]: song });
    expect((await run(folder, ["generate", "docs"])).status).toBe(0);
    expect(existsSync(join(folder, "generated/models/song.ts"))).toBe(true);
  });

  test("takes one page as input", async () => {
    const folder = await folderOf({ "docs/song.md": song, "docs/other.md": wrong });
    expect((await run(folder, ["generate", "docs/song.md"])).status).toBe(0);
    expect(existsSync(join(folder, "generated/models/song.ts"))).toBe(true);
  });

  test("the worst findings go to stderr, one a line; they fail no run, as pages have owners of their own", async () => {
    const folder = await folderOf({ "docs/song.md": warned, "docs/song-get.md": wrong, "docs/about.md": "# About\n" });
    const { status, stdout, stderr } = await runProcess(folder, ["generate", "docs"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^song-get\.md:1:1 error No request line was found; .* missing-request-line$/),
      expect.stringMatching(/^song\.md:6:7 warning title has no type; .* missing-type$/),
      expect.stringMatching(/^generated: \d+ created; 1 error, 1 warning, 1 info \(--verbose shows all\)$/),
      "",
    ]);
    expect(existsSync(join(folder, "generated/models/song.ts"))).toBe(true);
  });

  test("five findings are shown, one of each code before a second of any", async () => {
    const rows = Array.from({ length: 8 }, (_, at) => `|name${at}||No type.|\n`).join("");
    const folder = await folderOf({ "docs/song.md": song + rows, "docs/song-get.md": wrong });
    const { stderr } = await run(folder, ["generate", "docs"]);
    const codes = stderr.split("\n").flatMap((line) => / (?:error|warning) .* (\S+)$/.exec(line)?.[1] ?? []);
    expect(codes).toEqual(["missing-request-line", ...Array.from({ length: 4 }, () => "missing-type")]);
  });

  test("--verbose shows all findings with the lines of their pages, and --quiet nothing", async () => {
    const folder = await folderOf({ "docs/song.md": song, "docs/song-get.md": wrong, "docs/about.md": "# About\n" });
    const { stderr } = await run(folder, ["generate", "docs", "--verbose"]);
    expect(stderr).toContain("  1 | # Get song\n      ^^^^^^^^^^\n");
    expect(stderr).toContain("about.md:1:1 info");
    expect(await run(folder, ["generate", "docs", "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("a run that changes nothing prints one line", async () => {
    const folder = await folderOf({ "docs/song.md": warned, "docs/song-get.md": wrong });
    await run(folder, ["generate", "docs"]);
    const { status, stderr } = await run(folder, ["generate", "docs"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^generated: \d+ unchanged; 1 error, 1 warning \(--verbose shows all\)\n$/);
  });

  test("--strict lets errors and warnings fail the run, and shows them", async () => {
    for (const pages of [{ "docs/song.md": warned }, { "docs/song.md": song, "docs/song-get.md": wrong }]) {
      const folder = await folderOf(pages);
      expect((await run(folder, ["generate", "docs"])).status).toBe(0);
      const { status, stderr } = await run(folder, ["generate", "docs", "--strict"]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/ (?:missing-type|missing-request-line)\n/);
    }
  });

  test("--strict does not mind what was skipped on purpose", async () => {
    const folder = await folderOf({ "docs/song.md": song, "docs/about.md": "# About songs\n" });
    const { status, stderr } = await run(folder, ["generate", "docs", "--strict"]);
    expect(status).toBe(0);
    expect(stderr).toContain("1 info");
  });

  test("--format json prints one JSON document on stdout and nothing else", async () => {
    const folder = await folderOf({ "docs/song.md": warned });
    const { status, stdout, stderr } = await run(folder, ["generate", "docs", "--format", "json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      files: expect.arrayContaining([{ path: "models/song.ts", change: "created" }]),
      diagnostics: [
        expect.objectContaining({
          code: "missing-type",
          severity: "warning",
          origin: { page: "song.md", line: 6, column: 7 },
        }),
      ],
    });
  });

  test("--emit chooses what is generated", async () => {
    const folder = await folderOf({ "docs/song.md": song, "docs/song-get.md": getSong });
    expect((await run(folder, ["generate", "docs", "--emit", "models, validators"])).status).toBe(0);
    const folders = (await readdir(join(folder, "generated"), { withFileTypes: true })).filter((one) =>
      one.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual(["models", "runtime", "validators"]);
    const misspelt = await run(folder, ["generate", "docs", "--emit", "modls"]);
    expect(misspelt).toMatchObject({ status: 2, stdout: "" });
    expect(misspelt.stderr).toContain('did you mean "models"?');
    expect(await run(folder, ["generate", "docs", "--emit", "requests"])).toEqual({
      status: 2,
      stdout: "",
      stderr: 'requests import the models; expected "models" beside them in emit\n',
    });
  });

  test("--format takes nothing else", async () => {
    const folder = await folderOf({ "docs/song.md": song });
    const { status, stderr } = await run(folder, ["generate", "docs", "--format", "xml"]);
    expect(status).toBe(2);
    expect(stderr).toContain("Allowed choices are human, json");
  });
});

describe("generate --check", () => {
  test("is content with a current output", async () => {
    const folder = await generated();
    const { status, stdout, stderr } = await run(folder, ["generate", "docs", "--check"]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "generated is up to date\n" });
  });

  test("names stale files with a short difference on stdout, and writes nothing", async () => {
    const folder = await generated();
    await writeFiles(folder, { "docs/song.md": song.replace("What it is called.", "How it is known.") });
    await rm(join(folder, "generated/index.ts"));
    const before = await readFiles(folder);
    const { status, stdout, stderr } = await run(folder, ["generate", "docs", "--check"]);
    expect(status).toBe(1);
    expect(stdout).toContain("generated/index.ts is missing\n--- ");
    expect(stdout).toContain("generated/models/song.ts is stale\n--- ");
    expect(stdout).toContain("\n-  /** What it is called. */\n+  /** How it is known. */\n");
    expect(stdout).not.toContain("validators/song.ts");
    expect(stderr).toMatch(/^generated is stale: 1 created, 1 changed, \d+ unchanged\n$/);
    expect(await readFiles(folder)).toEqual(before);
  });

  test("cuts a long difference", async () => {
    const folder = await generated();
    await writeFiles(folder, { "generated/models/song.ts": "x\n".repeat(1000) });
    const { stdout } = await run(folder, ["generate", "docs", "--check"]);
    expect(stdout.split("\n").length).toBeLessThan(30);
    expect(stdout).toMatch(/… \d+ more lines\n$/);
  });

  test("names files that are no longer generated", async () => {
    const folder = await generated();
    await rm(join(folder, "docs/song-get.md"));
    const { status, stdout } = await run(folder, ["generate", "docs", "--check"]);
    expect(status).toBe(1);
    expect(stdout).toContain("generated/requests/song.ts is no longer generated\n");
    expect(existsSync(join(folder, "generated/requests/song.ts"))).toBe(true);
  });

  test("says in one line that there is no output yet, and makes none", async () => {
    const folder = await folderOf({ "docs/song.md": song });
    expect(await run(folder, ["generate", "docs", "--check"])).toEqual({
      status: 1,
      stdout: "",
      stderr: "generated has no output yet; run generate without --check\n",
    });
    expect(await readdir(folder)).toEqual(["docs"]);
  });

  test("does not mind the line ends of Windows", async () => {
    const folder = await generated();
    for (const [path, text] of await readFiles(join(folder, "generated"))) {
      await writeFile(join(folder, "generated", path), text.replaceAll("\n", "\r\n"));
    }
    expect((await run(folder, ["generate", "docs", "--check"])).status).toBe(0);
    expect((await run(folder, ["generate", "docs"])).stderr).toMatch(/^generated: \d+ unchanged\n$/);
  });

  test("does not mind findings", async () => {
    const folder = await folderOf({ "docs/song.md": warned, "docs/song-get.md": wrong });
    await run(folder, ["generate", "docs"]);
    const { status, stderr } = await run(folder, ["generate", "docs", "--check"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^generated is up to date; 1 error, 1 warning \(--verbose shows all\)\n$/);
    expect((await run(folder, ["generate", "docs", "--check", "--strict"])).status).toBe(1);
  });

  test("lists the changes in JSON as well", async () => {
    const folder = await generated();
    await rm(join(folder, "generated/index.ts"));
    const { status, stdout, stderr } = await run(folder, ["generate", "docs", "--check", "--format", "json"]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(JSON.parse(stdout).files).toContainEqual({ path: "index.ts", change: "created" });
  });
});

describe("generate --templates", () => {
  const withTemplate = (name: string, text: string) =>
    folderOf({ "docs/song.md": song, "docs/song-get.md": getSong, [`ours/${name}`]: text });

  test("overrides one template and leaves the others", async () => {
    const folder = await withTemplate("header.hbs", "// Ours.\n");
    expect((await run(folder, ["generate", "docs", "--templates", "ours"])).status).toBe(0);
    const files = await readFiles(join(folder, "generated"));
    expect(files.get("models/song.ts")).toMatch(/^\/\/ Ours\.\n\n/);
    expect(files.get("requests/song.ts")).toContain('method: "GET"');
  });

  test.each([
    ["a file that overrides nothing", "reqest.hbs", "x", "overrides no template"],
    ["a misspelt field", "request.hbs", "{{metod}}", '"metod" not defined'],
    ["an unknown helper", "request.hbs", "{{shout method}}", "unknown helper shout"],
    ["a syntax error", "request.hbs", "{{#if method}", "Parse error on line 1"],
  ])("names %s and writes nothing", async (_, name, text, message) => {
    const folder = await withTemplate(name, text);
    const { status, stdout, stderr } = await run(folder, ["generate", "docs", "--templates", "ours"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`ours/${name}`);
    expect(stderr).toContain(message);
    expect((await readdir(folder)).sort()).toEqual(["docs", "ours"]);
  });

  test("says when the folder is not there", async () => {
    const folder = await folderOf({ "docs/song.md": song });
    const { status, stderr } = await run(folder, ["generate", "docs", "--templates", "theirs"]);
    expect(status).toBe(2);
    expect(stderr).toContain("theirs");
  });
});

describe("inspect", () => {
  test("prints the model as JSON on stdout and findings on stderr", async () => {
    const folder = await folderOf({ "docs/song.md": warned, "docs/song-get.md": getSong });
    const { status, stdout, stderr } = await run(folder, ["inspect", "docs"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      types: [{ qualifiedName: "microsoft.graph.song", emitted: { name: "Song", from: "models/song.ts" } }],
      operations: [
        {
          emitted: { name: "getSong", from: "requests/song.ts" },
          method: "GET",
          path: "/songs/{id}",
          parameters: [{ name: "songId", placeholder: "{id}" }],
          response: "microsoft.graph.song",
        },
      ],
      diagnostics: [{ code: "missing-type" }],
    });
    expect(stderr).toContain("song.md:6:7 warning title has no type");
    expect(await readdir(folder)).toEqual(["docs"]);
  });

  test("does not mind a reader that has seen enough", async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`docs/song${at}.md`, song.replace("# song", `# song${at}`)]),
    );
    const folder = await folderOf(pages);
    const { stderr, status } = await new Promise<Run>((resolve) => {
      const child = execFile(
        process.execPath,
        [cli, "inspect", "docs", "--no-cache"],
        { cwd: folder },
        (error, stdout, text) => {
          resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr: text });
        },
      );
      child.stdout?.destroy();
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("usage", () => {
  test("--help explains commands, exit status and gives examples", async () => {
    const folder = await temporaryFolder();
    const { status, stdout, stderr } = await runProcess(folder, ["--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const words of ["generate", "inspect", "Exit status:", "Examples:"]) expect(stdout).toContain(words);
    const { stdout: more } = await run(folder, ["generate", "--help"]);
    for (const flag of ["--output", "--check", "--templates", "--format", "--strict"]) expect(more).toContain(flag);
  });

  test("--version prints the version and nothing else", async () => {
    const { status, stdout, stderr } = await runProcess(await temporaryFolder(), ["--version"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    ["no command", [], "Usage:"],
    ["an unknown command", ["generat"], "unknown command 'generat'"],
    ["an unknown option", ["generate", "--chek"], "unknown option '--chek'"],
    ["an option without its value", ["generate", "--output"], "argument missing"],
    ["an argument too many", ["generate", "docs", "more"], "too many arguments"],
  ])("%s is an error of usage, explained on stderr", async (_, args, message) => {
    const { status, stdout, stderr } = await run(await temporaryFolder(), args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test.each(["generate", "inspect"])("%s says when the input is missing or holds no page", async (command) => {
    const folder = await folderOf({ "empty/notes.txt": "" });
    const byDefault = await run(folder, [command]);
    expect(byDefault).toMatchObject({ status: 2, stdout: "" });
    expect(byDefault.stderr).toBe(
      'There is no folder input-docs, which is the default; name the folder of the pages, or run "apidocs-typescript init" to look for it\n',
    );
    const missing = await run(folder, [command, "docs"]);
    expect(missing).toMatchObject({ status: 2, stdout: "" });
    expect(missing.stderr).toBe('There is no folder or page "docs"\n');
    const misspelt = await run(folder, [command, "emtpy"]);
    expect(misspelt.stderr).toBe('There is no folder or page "emtpy"; did you mean "empty"?\n');
    const empty = await run(folder, [command, "empty"]);
    expect(empty).toEqual({
      status: 2,
      stdout: "",
      stderr: "empty holds no page; expected files that end in .md, .mdx or .markdown\n",
    });
    expect(await readdir(folder)).toEqual(["empty"]);
  });

  test.each(["generate", "inspect"])(
    "%s refuses pages that are no reference, and says what it looked for",
    async (command) => {
      const folder = await folderOf({
        "docs/plants.md": "# Plants\n\n## Watering\n\nDaily.\n\n## Light\n\nMuch.\n",
        "docs/pots.md": "# Pots\n\n## Watering\n\n\u001B[31mNever.\n",
      });
      const { status, stdout, stderr } = await run(folder, [command, "docs"]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain(
        'docs describes neither a type nor an operation: found 2 pages with the headings "Watering", "Light"',
      );
      expect(stderr).toContain('expected headings of the dialect microsoft-graph, such as "HTTP request"');
      expect(await readdir(folder)).toEqual(["docs"]);
    },
  );

  test.each([{}, { NO_COLOR: "1" }])("a pipe gets no colors with %o", async (env) => {
    const folder = await folderOf({ "docs/song.md": warned });
    const { stdout, stderr } = await runProcess(folder, ["generate", "docs", "--verbose"], {
      PATH: process.env["PATH"],
      ...env,
    });
    expect(stdout + stderr).toContain("missing-type");
    expect(stdout + stderr).not.toContain("\u001B");
  });
});

describe("pages that are no pages", () => {
  test("an empty one is a finding", async () => {
    const folder = await folderOf({ "docs/song.md": song, "docs/void.md": "" });
    const { status, stderr } = await run(folder, ["generate", "docs"]);
    expect(status).toBe(0);
    expect(stderr).toContain("void.md:1:1 warning The page is empty");
  });

  test("one that is not UTF-8 is a finding at the byte, and the others are read", async () => {
    const folder = await folderOf({ "docs/song.md": song });
    await writeFile(join(folder, "docs/latin.md"), Buffer.from("# song\n\nA ÿ in Latin-1.\n", "latin1"));
    const { status, stderr } = await run(folder, ["generate", "docs"]);
    expect(status).toBe(0);
    expect(stderr).toContain("latin.md:3:3 error Byte 0xff is not UTF-8; the page was left out");
    expect(existsSync(join(folder, "generated/models/song.ts"))).toBe(true);
  });

  test("one of 10 MB in a line is a finding, and the others are read", async () => {
    const folder = await folderOf({ "docs/song.md": song, "docs/big.md": "|x".repeat(5_000_000) });
    const { status, stdout, stderr } = await run(folder, ["generate", "docs"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/big\.md:1:1 error The page has 10000000 characters, expected at most \d+/);
    expect(stderr.length).toBeLessThan(2000);
    expect(existsSync(join(folder, "generated/models/song.ts"))).toBe(true);
  });

  test("one with 5,000 levels of JSON is read without the example", async () => {
    const half = '{"a":'.repeat(2500);
    const json = [half, `${half}1`, "}".repeat(5000)].join("\n");
    const example = `\n## Examples\n\n\`\`\`\nHTTP/1.1 200 OK\n\n${json}\n\`\`\`\n`;
    const folder = await folderOf({ "docs/song.md": song, "docs/song-get.md": getSong + example });
    const { status, stderr } = await run(folder, ["generate", "docs"]);
    expect(status).toBe(0);
    expect(stderr).toContain("error The example body nests deeper than 200 levels; it was left out");
    expect(existsSync(join(folder, "generated/requests/song.ts"))).toBe(true);
  });

  test("one that ends in the middle of a table is read up to there", async () => {
    const folder = await folderOf({ "docs/song.md": `${song}|length|Int` });
    const { status, stderr } = await run(folder, ["generate", "docs"]);
    expect(status).toBe(0);
    expect(stderr).toContain("song.md:7:1 warning The row has 2 of 3 cells");
    expect((await readFiles(folder)).get("generated/models/song.ts")).toContain("length?: number | null;");
  });

  test("a symbolic link that leads outside the input is not followed", async () => {
    const folder = await folderOf({ "docs/song.md": song, "secret.md": song.replace("# song", "# secret") });
    await symlink("../secret.md", join(folder, "docs/secret.md"));
    const { status, stderr } = await run(folder, ["generate", "docs"]);
    expect(status).toBe(0);
    expect(stderr).toContain("secret.md:1:1 warning 'secret.md' leads outside the input folder; it was not followed");
    expect(stderr).not.toContain("What it is called");
    expect(existsSync(join(folder, "generated/models/secret.ts"))).toBe(false);
  });

  test("text that would speak to a terminal is made visible", async () => {
    const folder = await folderOf({ "docs/song.md": song.replace("|String|", "|\u001B]0;owned\u0007 \u202E?|") });
    const { stderr } = await run(folder, ["generate", "docs"]);
    expect(stderr).toContain("unknown-type");
    for (const character of ["\u001B", "\u0007", "\u202E"]) expect(stderr).not.toContain(character);
  });
});

describe("the output folder", () => {
  test("keeps files that are not ours", async () => {
    const folder = await generated();
    await writeFiles(folder, { "generated/notes.txt": "mine", "generated/models/mine.ts": "mine" });
    await rm(join(folder, "docs/song-get.md"));
    expect((await run(folder, ["generate", "docs"])).status).toBe(0);
    const files = await readFiles(join(folder, "generated"));
    expect([files.get("notes.txt"), files.get("models/mine.ts")]).toEqual(["mine", "mine"]);
  });

  test("loses files of the run before that are no longer generated, and folders that became empty", async () => {
    const folder = await generated();
    await rm(join(folder, "docs/song-get.md"));
    const { status, stderr } = await run(folder, ["generate", "docs"]);
    expect(status).toBe(0);
    expect(stderr).toContain("1 deleted");
    expect(existsSync(join(folder, "generated/requests"))).toBe(false);
    expect((await run(folder, ["generate", "docs", "--check"])).status).toBe(0);
  });

  test("is not touched where it holds files of somebody else, unless --force is given", async () => {
    const folder = await folderOf({ "docs/song.md": song, "generated/notes.txt": "mine", "generated/.gitkeep": "" });
    const { status, stdout, stderr } = await run(folder, ["generate", "docs"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      "generated holds notes.txt, and no earlier output; expected an empty folder or an output of this tool. Nothing was written; --force writes there\n",
    );
    expect((await readdir(join(folder, "generated"))).sort()).toEqual([".gitkeep", "notes.txt"]);
    expect((await run(folder, ["generate", "docs", "--force"])).status).toBe(0);
    expect((await run(folder, ["generate", "docs"])).status).toBe(0);
    expect((await readFiles(join(folder, "generated"))).get("notes.txt")).toBe("mine");
  });

  test("may be a folder that a repository keeps empty", async () => {
    const folder = await folderOf({ "docs/song.md": song, "generated/.gitkeep": "", "generated/.gitattributes": "" });
    expect((await run(folder, ["generate", "docs"])).status).toBe(0);
  });

  test("is not touched where a file of somebody else is in the way", async () => {
    const folder = await folderOf({ "docs/song.md": song, "generated/models/song.ts": "mine" });
    const { status, stdout, stderr } = await run(folder, ["generate", "docs"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("generated/models/song.ts was not generated, but is in the way");
    expect([...(await readFiles(join(folder, "generated"))).entries()]).toEqual([["models/song.ts", "mine"]]);
  });

  test.each([
    ["a file stands where the folder must be", "generated", "generated"],
    ["a file stands above it", "generated", "generated/deeper"],
    ["a file stands where a folder in it must be", "generated/models", "generated"],
  ])("cannot be written where %s", async (_, file, output) => {
    const folder = await folderOf({ "docs/song.md": song, [file]: "mine" });
    const before = await readFiles(folder);
    const { status, stdout, stderr } = await run(folder, ["generate", "docs", "--output", output]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("a file stands where a folder must be");
    expect(await readFiles(folder)).toEqual(before);
  });

  test("is not touched where a folder stands in the way of a file", async () => {
    const folder = await folderOf({ "docs/song.md": song });
    await mkdir(join(folder, "generated/models/song.ts"), { recursive: true });
    const { status, stderr } = await run(folder, ["generate", "docs"]);
    expect(status).toBe(2);
    expect(stderr).toContain("generated/models/song.ts cannot be written: a folder stands where the file must be");
    expect(await readdir(join(folder, "generated"), { recursive: true })).toEqual(["models", "models/song.ts"]);
  });

  test("is left as it was when writing fails midway", async () => {
    const folder = await folderOf({ "b.ts": "before", "d.ts": "old", "e.ts/f": "in the way" });
    const changes = [
      { path: "a/a.ts", change: "created", before: "", after: "new" },
      { path: "a/b/c.ts", change: "created", before: "", after: "new" },
      { path: "b.ts", change: "changed", before: "before", after: "after" },
      { path: "d.ts", change: "deleted", before: "old", after: "" },
      { path: "e.ts", change: "created", before: "", after: "new" },
    ] as const;
    const before = await readFiles(folder);
    expect(() => applyChanges(folder, changes)).toThrow("it was left as it was");
    expect(await readFiles(folder)).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(["b.ts", "d.ts", "e.ts"]);
  });

  test("protects what lies outside from a manifest that somebody changed", async () => {
    const folder = await generated();
    await writeFiles(folder, { "victim.txt": "mine", "elsewhere/victim.txt": "mine" });
    await symlink("../elsewhere", join(folder, "generated/link"));
    const entries = ["../victim.txt", "models/../../victim.txt", "..\\victim.txt", join(folder, "victim.txt"), "", 7];
    await writeFiles(folder, {
      "generated/.apidocs-typescript.json": JSON.stringify({ files: [...entries, "link/victim.txt"] }),
    });
    // The files of the run before are still as they were, so they are not in the way.
    expect((await run(folder, ["generate", "docs"])).status).toBe(0);
    const files = await readFiles(folder);
    expect([files.get("victim.txt"), files.get("elsewhere/victim.txt")]).toEqual(["mine", "mine"]);
  });

  test.each(["", "{", "[]", '{"files":{}}', "null"])(
    "reads the manifest %j as one that lists nothing",
    async (text) => {
      const folder = await generated();
      await writeFiles(folder, { "generated/.apidocs-typescript.json": text });
      expect((await run(folder, ["generate", "docs"])).status).toBe(0);
      expect((await run(folder, ["generate", "docs", "--check"])).status).toBe(0);
    },
  );
});

describe("many pages", () => {
  /** The pages, with the output as it was generated from them: a copy, as a run takes longer. */
  async function manyPages(): Promise<string> {
    const folder = await temporaryFolder();
    await cp(await many, folder, { recursive: true });
    return folder;
  }

  const many = (async (): Promise<string> => {
    const pages = Array.from({ length: 100 }, (_, at) => [
      `docs/song${at}.md`,
      song.replace("song", `song${at}`).replace("What it is called.", `Title ${at % 7} of [it](song${at + 1}.md).`),
    ]);
    const folder = await folderOf(Object.fromEntries(pages));
    expect(await run(folder, ["generate", "docs"])).toMatchObject({ status: 0 });
    return folder;
  })();

  test("a new process neither reads nor links nor emits again what has not changed", async () => {
    const folder = await manyPages();
    const timed = ["generate", "docs", "--timings", "--format", "json"];
    const stagesOf = ({ stdout }: Run) => JSON.parse(stdout).stages.map(({ name }: { name: string }) => name);
    expect(stagesOf(await runProcess(folder, timed))).toContain("read");
    expect(stagesOf(await runProcess(folder, timed))).toEqual(["find", "compare", "write"]);
    await writeFiles(folder, { "docs/song5.md": song.replace("song", "song5").replace("called", "known as") });
    expect((await runProcess(folder, ["generate", "docs"])).stderr).toContain("1 changed, ");
    expect((await run(folder, ["generate", "docs", "--no-cache", "--output", "expected"])).status).toBe(0);
    expect(await readFiles(join(folder, "generated"))).toEqual(await readFiles(join(folder, "expected")));
  });

  test("several processes at once with one cache write the same, and the next one reads nothing", async () => {
    const folder = await manyPages();
    const cache = { ...process.env, CACHE_DIR: join(folder, "cache") };
    const outputs = ["out-1", "out-2"];
    const runs = await Promise.all(
      outputs.map((output) => runProcess(folder, ["generate", "docs", "--output", output], cache)),
    );
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    const expected = await readFiles(join(folder, "generated"));
    for (const output of outputs) expect(await readFiles(join(folder, output))).toEqual(expected);
    const again = await run(folder, ["generate", "docs", "--timings"], cache);
    expect(again.stderr).not.toMatch(/^read /m);
  });

  test("--timings tells how long each stage took, as a table and as data", async () => {
    const folder = await folderOf({ "docs/song.md": song });
    const stages = ["find", "read", "link", "emit", "compare", "write"];
    const { stderr } = await run(folder, ["generate", "docs", "--timings", "--no-cache"]);
    for (const stage of [...stages, "whole"]) expect(stderr).toMatch(new RegExp(`^${stage} +\\d+ ms +\\d+ %$`, "m"));
    const timed = await run(folder, ["generate", "docs", "--timings", "--no-cache", "--format", "json"]);
    expect(JSON.parse(timed.stdout).stages.map(({ name }: { name: string }) => name)).toEqual(stages);
    const plain = await run(folder, ["generate", "docs", "--format", "json"]);
    expect(JSON.parse(plain.stdout)).not.toHaveProperty("stages");
  });

  test("a pipe gets nothing of the progress", async () => {
    const { stderr } = await runProcess(await manyPages(), ["generate", "docs", "--no-cache"]);
    expect(stderr).not.toContain("a second");
    expect(stderr).not.toContain("\r");
  });

  test("a signal leaves the output as it was, or finishes it", async () => {
    const folder = await manyPages();
    const before = await readFiles(join(folder, "generated"));
    for (const page of ["docs/song1.md", "docs/song2.md"]) await writeFiles(folder, { [page]: song });
    for (const wait of [50, 300, 600, 900]) {
      const child = spawn(process.execPath, [cli, "generate", "docs", "--no-cache"], { cwd: folder, stdio: "ignore" });
      const ended = once(child, "exit");
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill("SIGINT");
      await ended;
      const after = await readFiles(join(folder, "generated"));
      expect([...after.keys()].filter((path) => path.includes(".apidocs-typescript-"))).toEqual([]);
      const isWhole = after.has("models/song1.ts") === after.has("models/song2.ts");
      expect(isWhole && after.size >= before.size - 4).toBe(true);
    }
  });
});

test("a program that is given as text generates as others do", async () => {
  const folder = await folderOf({ "docs/song.md": song });
  const api = JSON.stringify(new URL("../dist/index.js", import.meta.url).href);
  const program = `const { generate } = await import(${api});
    const { files } = await generate({ input: "docs" });
    console.log(files.length);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder });
  const [[status], [output]] = await Promise.all([once(child, "exit"), once(child.stdout, "data")]);
  expect(status).toBe(0);
  expect(Number(output)).toBe((await readFiles(join(folder, "generated"))).size);
});
