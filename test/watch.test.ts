import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cli } from "./support/command-line.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

const page = (name: string, property: string) =>
  `# ${name} resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|${property}|String|Some words.|\n`;

let folder: string;
let watcher: ChildProcess;
let log = "";

/** Waits for something to be so, as long as the test may take. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Files come and go while they are being read. */
const output = () => readFiles(join(folder, "generated")).catch(() => new Map<string, string>());

/** The lines of rounds so far. */
const rounds = () => log.split("\n").filter((line) => / in \d+ ms$/.test(line));

beforeEach(async () => {
  folder = await temporaryFolder();
  log = "";
  await writeFiles(folder, { "docs/song.md": page("song", "title"), "docs/band.md": page("band", "name") });
  await watch();
});

afterEach(stop);

/** Starts to watch the pages. */
async function watch(...options: readonly string[]): Promise<void> {
  watcher = spawn(process.execPath, [cli, "generate", "docs", "--watch", "--no-cache", ...options], { cwd: folder });
  watcher.stderr?.on("data", (text) => {
    log += text;
  });
  await until(() => log.includes("Watching docs"));
}

async function stop(): Promise<void> {
  if (watcher.exitCode !== null) return;
  watcher.kill("SIGINT");
  await once(watcher, "exit");
}

test("an edited page is written at once, with one line", async () => {
  await writeFiles(folder, { "docs/song.md": page("song", "length") });
  await until(async () => (await output()).get("models/song.ts")?.includes("length") ?? false);
  await until(() => rounds().length > 0);
  for (const line of rounds()) expect(line).toMatch(/^generated: .*\d+ unchanged in \d+ ms$/);
});

test("new findings are shown with the line of their page, and those that are gone are counted", async () => {
  const wrong = page("song", "length").replace("|String|", "||");
  await writeFiles(folder, { "docs/song.md": wrong });
  await until(() => rounds().some((line) => line.includes("; 1 warning (1 new) in ")));
  expect(log).toContain(
    "song.md:6:8 warning length has no type; it was typed as unknown missing-type\n  6 | |length||",
  );
  await writeFiles(folder, { "docs/song.md": page("song", "length") });
  await until(() => rounds().some((line) => line.includes(" unchanged (1 gone) in ")));
});

test("broken pages, new ones, and ones that move or go are all survived", async () => {
  await writeFiles(folder, { "docs/song.md": "---\na: [\n---\n```json\n{" });
  const has = async (path: string) => (await output()).has(path);
  await until(async () => (await has("models/band.ts")) && !(await has("models/song.ts")));
  await writeFiles(folder, { "docs/song.md": page("song", "back"), "docs/more/label.md": page("label", "name") });
  await until(async () => (await output()).has("models/label.ts") && (await output()).has("models/song.ts"));
  await rename(join(folder, "docs/more/label.md"), join(folder, "docs/label.md"));
  await until(async () => (await output()).get("models/label.ts")?.includes("from label.md") ?? false);
  await rm(join(folder, "docs/band.md"));
  await until(async () => (await has("models/song.ts")) && !(await has("models/band.ts")));
});

test("a folder without pages is waited for", async () => {
  await rm(join(folder, "docs/song.md"));
  await rm(join(folder, "docs/band.md"));
  await until(() => log.includes("holds no page"));
  await writeFiles(folder, { "docs/song.md": page("song", "again") });
  await until(async () => (await output()).get("models/song.ts")?.includes("again") ?? false);
});

test("edited templates and corrections are applied; broken ones are told and waited for", async () => {
  await stop();
  log = "";
  await writeFiles(folder, { "ours/header.hbs": "// Ours\n", "own.json": '{ "corrections": [] }' });
  await watch("--templates", "ours", "--corrections", "own.json");
  const model = async () => (await output()).get("models/song.ts") ?? "";
  await until(async () => (await model()).startsWith("// Ours\n"));
  // As editors save: a file that is written in place may be read while it is empty.
  await writeFiles(folder, { "header.tmp": "{{#if}" });
  await rename(join(folder, "header.tmp"), join(folder, "ours/header.hbs"));
  await until(() => log.includes("ours/header.hbs"));
  expect(await model()).toMatch(/^\/\/ Ours\n/);
  await writeFiles(folder, { "ours/header.hbs": "// Mine\n" });
  await until(async () => (await model()).startsWith("// Mine\n"));
  const correction = { subject: "song.title", type: "Int32", reason: "So it is.", page: "song.md", quote: "|title|" };
  await writeFiles(folder, { "own.json": "{" });
  await until(() => log.includes("own.json:1:2 The file is not JSON"));
  await writeFiles(folder, { "own.json": JSON.stringify({ corrections: [correction] }) });
  await until(async () => (await model()).includes("title?: number | null;"));
  expect(watcher.exitCode).toBeNull();
});

test("many changes at once end in what the last of them says", async () => {
  for (let at = 0; at < 60; at++) {
    await writeFiles(folder, {
      "docs/song.md": page("song", `title${at}`),
      [`docs/song${at}.md`]: page(`song${at}`, "x"),
    });
  }
  await until(async () => (await output()).get("models/song.ts")?.includes("title59") ?? false);
  await until(async () => (await output()).has("models/song59.ts"));
  expect(rounds().length).toBeLessThan(30);
});

test.each(["docs", "."])("pages that stand in the output folder %s are watched like others", async (folderOfOutput) => {
  await stop();
  log = "";
  await watch("--output", folderOfOutput, "--force");
  await writeFiles(folder, { "docs/song.md": page("song", "length") });
  const model = join(folderOfOutput, "models/song.ts");
  const written = () => readFiles(folder).catch(() => new Map<string, string>());
  await until(async () => (await written()).get(model)?.includes("length") ?? false);
  expect(watcher.exitCode).toBeNull();
});
