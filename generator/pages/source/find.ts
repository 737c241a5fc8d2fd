import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { compareText, type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { inputError, isInputError, systemReason } from "../../diagnostics/input-error.ts";
import { placeAfter } from "../../diagnostics/lines.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { dialectKey } from "../../dialects/key.ts";
import { isWithin } from "../../files.ts";
import { contentHash } from "../../hash.ts";
import { memoize } from "../../memoize.ts";
import { type ExpandedPage, expandIncludes, type IncludeReader } from "./include.ts";

/** A page before it is parsed. */
export interface PageSource {
  /** Below the input folder, with `/` between folders. */
  readonly path: string;
  /** A hash of everything that its facts depend on: dialect, path, bytes, and those of what it includes. */
  readonly key: string;
  /** Absent where the file cannot be read as text, which is the finding. */
  readonly page?: ExpandedPage;
  readonly finding?: Diagnostic;
}

/**
 * Finds all pages of a folder and the folders in it, or a single page.
 *
 * @param input a folder or a `.md` file
 * @param dialect how the pages are written
 * @returns pages in the order of their paths
 * @throws an input error where the input is missing, holds no page, or cannot be read
 */
export async function findSources(input: string, dialect: Dialect): Promise<PageSource[]> {
  try {
    const isFolder = (await stat(input)).isDirectory();
    const root = isFolder ? input : dirname(input);
    const realRoot = await realpath(root);
    const readInclude = includeReader(root, realRoot);
    const pages = isFolder ? await listPages(root) : [{ path: basename(input), isLink: true }];
    if (pages.length === 0)
      throw inputError(`${input} holds no page; expected files that end in .md, .mdx or .markdown`);
    return pages.map((page) => readSource(root, realRoot, page, dialect, readInclude));
  } catch (error) {
    if (isInputError(error)) throw error;
    const reason = systemReason(error);
    throw inputError(
      reason === "ENOENT"
        ? `There is no folder or page ${JSON.stringify(input)}${didYouMean(basename(input), await namesBeside(input))}`
        : `${input} cannot be read: ${reason}`,
      error,
    );
  }
}

/** The names in the folder of a path; none where there is no such folder. */
async function namesBeside(path: string): Promise<string[]> {
  return readdir(dirname(path)).catch(() => []);
}

/** A page of the input, before anything of it is read. */
interface PageFile {
  readonly path: string;
  /** Whether it may be a symbolic link. */
  readonly isLink: boolean;
}

async function listPages(root: string): Promise<PageFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const prefixOf = memoize((folder) => (relative(root, folder) + sep).split(sep).join("/").replace(/^\//, ""));
  return entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && /\.(?:mdx?|markdown)$/i.test(entry.name))
    .map((entry) => ({ path: prefixOf(entry.parentPath) + entry.name, isLink: entry.isSymbolicLink() }))
    .filter(({ path }) => !path.split("/").includes("node_modules"))
    .sort((left, right) => compareText(left.path, right.path));
}

function readSource(
  root: string,
  realRoot: string,
  { path, isLink }: PageFile,
  dialect: Dialect,
  readInclude: IncludeReader,
): PageSource {
  const file = `${root}${sep}${path}`;
  const keyOf = (...parts: readonly (string | Uint8Array)[]) => contentHash(dialectKey(dialect), path, ...parts);
  // A symbolic link may lead anywhere, and nowhere.
  if (isLink && !(existsSync(file) && isWithin(realpathSync(file), realRoot))) {
    const finding = diagnose("link-outside-input", { page: path, line: 1, column: 1 }, { path });
    return { path, key: keyOf("outside"), finding };
  }
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) return { path, key: keyOf(bytes), finding: notUtf8(path, bytes) };
  const included = new Map<string, string>();
  const page = expandIncludes(path, bytes.toString("utf8"), dialect, (target) => {
    const text = readInclude(target);
    included.set(target, text ?? "\0");
    return text;
  });
  return { path, key: keyOf(bytes, ...[...included].flat()), page };
}

/** Reads each file once, however many pages include it. */
function includeReader(root: string, realRoot: string): IncludeReader {
  // Pages name thousands of files in folders that are not there.
  const hasFolder = memoize((folder) => existsSync(join(root, folder)));
  return memoize((path) => {
    if (!hasFolder(path.slice(0, path.lastIndexOf("/") + 1))) return undefined;
    const file = join(root, path);
    if (!(statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)) return undefined;
    if (!isWithin(realpathSync(file), realRoot)) return undefined;
    const bytes = readFileSync(file);
    return isUtf8(bytes) ? bytes.toString("utf8") : undefined;
  });
}

/** Decoding replaces what is not UTF-8, so that the first byte that changes tells the place. */
function notUtf8(path: string, bytes: Buffer): Diagnostic {
  const decoded = Buffer.from(bytes.toString("utf8"));
  const changed = bytes.findIndex((byte, at) => byte !== decoded[at]);
  let valid = changed === -1 ? bytes.length : changed;
  // The replacement may start with the same bytes as the character that it replaces.
  while (valid > 0 && !isUtf8(bytes.subarray(0, valid))) valid--;
  const origin = { page: path, ...placeAfter(bytes.subarray(0, valid).toString("utf8")) };
  return diagnose("not-utf-8", origin, { byte: `0x${bytes[valid]?.toString(16)}` });
}
