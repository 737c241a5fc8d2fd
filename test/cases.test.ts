import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { dialectOf } from "../generator/configuration/dialect.ts";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.ts";
import { type GenerateOptions, type GenerateResult, generate } from "../generator/generate.ts";
import { readFiles, temporaryFolder, writeFiles } from "./support/temporary.ts";

// Each folder in `cases` is one oddity of the pages: `input` is read, `expected` and `diagnostics.txt` must come out.
// `npx vitest run test/cases.test.ts -u` rewrites them; what it changes is to be read before it is committed.

const casesFolder = fileURLToPath(new URL("cases/", import.meta.url));
const names = (await readdir(casesFolder)).sort();

describe.each(names)("%s", (name) => {
  const folder = join(casesFolder, name);
  const expected = join(folder, "expected");
  let output: string;
  let options: Pick<GenerateOptions, "dialect">;
  let result: GenerateResult;

  beforeAll(async () => {
    output = await temporaryFolder();
    options = await optionsOf(folder);
    result = await generate({ ...options, input: join(folder, "input"), output });
  });

  test("becomes the expected files and findings", async () => {
    const { files, diagnostics } = result;
    const generated = files.map(({ path }) => path).filter(isOwn);
    // Snapshots alone would write a file that is missing, and never notice one that is no longer generated.
    if (isUpdate()) await removeOthers(expected, generated);
    else
      expect((await filesBelow(folder)).filter((path) => path !== "options.json")).toEqual(
        await expectedFiles(folder, generated),
      );
    for (const path of generated) {
      await expect(await readFile(join(output, path), "utf8")).toMatchFileSnapshot(join(expected, path));
    }
    await expect(diagnostics.map(lineOf).join("")).toMatchFileSnapshot(join(folder, "diagnostics.txt"));
  });

  test("becomes the same from pages with Windows line ends", async () => {
    const pages = await readFiles(join(folder, "input"));
    const input = await temporaryFolder();
    await writeFiles(
      input,
      Object.fromEntries(Array.from(pages, ([path, text]) => [path, text.replaceAll("\n", "\r\n")])),
    );
    const again = await generate({ ...options, input, output, check: true });
    const changed = again.files.filter(({ change }) => change !== "unchanged");
    expect(changed.map(({ path }) => path)).toEqual([]);
    expect(again.diagnostics).toEqual(result.diagnostics);
  });
});

test("the seed page is the repository's own example", async () => {
  const page = "api/hostsecurityprofile-create.md";
  const example = await readFile(new URL(`../input-docs/${page}`, import.meta.url));
  expect(await readFile(join(casesFolder, "seed-page/input", page))).toEqual(example);
});

/** What a case says in `options.json`, for instance in which dialect its pages are written. */
async function optionsOf(folder: string): Promise<Pick<GenerateOptions, "dialect">> {
  const text = await readFile(join(folder, "options.json"), "utf8").catch(() => "{}");
  const { dialect }: { dialect?: string } = JSON.parse(text);
  return dialect === undefined ? {} : { dialect: dialectOf(dialect) };
}

/** Leaves out what is the same in every output, and what only lists the rest. */
function isOwn(path: string): boolean {
  return !path.startsWith("runtime/") && path !== "index.ts" && path !== ".apidocs-typescript.json";
}

function lineOf({ origin: { page, line, column }, severity, code, message }: Diagnostic): string {
  return `${page}:${line}:${column} ${severity} ${code} ${message}\n`;
}

function isUpdate(): boolean {
  return expect.getState().snapshotState.snapshotUpdateState === "all";
}

async function expectedFiles(folder: string, generated: readonly string[]): Promise<string[]> {
  const pages = await filesBelow(join(folder, "input"));
  return [
    "diagnostics.txt",
    ...generated.map((path) => `expected/${path}`),
    ...pages.map((path) => `input/${path}`),
  ].sort();
}

async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
  for (const path of await filesBelow(folder)) if (!kept.includes(path)) await rm(join(folder, path));
}

/** Paths below the folder, with `/` between folders; none where there is no such folder. */
async function filesBelow(folder: string): Promise<string[]> {
  return [...(await readFiles(folder).catch(() => new Map<string, string>())).keys()];
}
