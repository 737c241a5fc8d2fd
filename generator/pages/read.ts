import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { compareText, diagnose } from "../diagnostics.ts";
import { inputError, isInputError, systemReason } from "../input-error.ts";
import type { PageFacts } from "./facts.ts";
import type { IncludeReader } from "./include.ts";
import { readPage } from "./page.ts";

/**
 * Reads all pages of a folder and the folders in it, or a single page.
 *
 * @param input a folder or a `.md` file
 * @returns facts in the order of the pages' paths; a page that cannot be read as text has only a finding
 * @throws an input error where the input is missing, holds no page, or cannot be read
 */
export async function readPages(input: string): Promise<PageFacts[]> {
  try {
    const isFolder = (await stat(input)).isDirectory();
    const root = isFolder ? input : dirname(input);
    const paths = isFolder ? await findPages(root) : [basename(input)];
    if (paths.length === 0) throw inputError(`${input} holds no page; expected files that end in .md`);
    const realRoot = await realpath(root);
    return paths.map((path) => readFileAt(root, realRoot, path));
  } catch (error) {
    if (isInputError(error)) throw error;
    throw inputError(`${input} cannot be read: ${systemReason(error)}`, error);
  }
}

async function findPages(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && /\.md$/i.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").includes("node_modules"))
    .sort(compareText);
}

function readFileAt(root: string, realRoot: string, path: string): PageFacts {
  const file = join(root, path);
  if (leadsOutside(file, realRoot)) {
    return unread(path, diagnose("link-outside-input", { page: path, line: 1, column: 1 }, { path }));
  }
  const bytes = readFileSync(file);
  const invalid = firstInvalidByte(bytes);
  if (invalid === undefined) return readPage(path, bytes.toString("utf8"), includeReader(root, realRoot));
  const before = bytes
    .subarray(0, invalid)
    .toString("utf8")
    .split(/\r\n?|\n/);
  const origin = { page: path, line: before.length, column: (before.at(-1) ?? "").length + 1 };
  return unread(path, diagnose("not-utf-8", origin, { byte: `0x${bytes[invalid]?.toString(16)}` }));
}

/** A symbolic link may lead anywhere, and nowhere. */
function leadsOutside(file: string, realRoot: string): boolean {
  if (!lstatSync(file).isSymbolicLink()) return false;
  return !existsSync(file) || !realpathSync(file).startsWith(realRoot + sep);
}

function includeReader(root: string, realRoot: string): IncludeReader {
  return (path) => {
    const file = join(root, path);
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    if (!isFile || !realpathSync(file).startsWith(realRoot + sep)) return undefined;
    const bytes = readFileSync(file);
    return isUtf8(bytes, false) ? bytes.toString("utf8") : undefined;
  };
}

function unread(path: string, finding: ReturnType<typeof diagnose>): PageFacts {
  return { path, kind: "conceptual", types: [], enums: [], diagnostics: [finding] };
}

/** The offset of the first byte that is not UTF-8, by halving: a prefix is valid up to there and not beyond. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, false)) return undefined;
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // Up to here the text may end within a character, which starts where the prefix alone is whole.
  while (valid > 0 && !isUtf8(bytes.subarray(0, valid), false)) valid--;
  return valid;
}

/** @param cut whether the text may end within a character */
function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    return false;
  }
}
