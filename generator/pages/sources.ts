import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { compareText, type Diagnostic, diagnose } from "../diagnostics.ts";
import { contentHash } from "../hash.ts";
import { inputError, isInputError, systemReason } from "../input-error.ts";
import { remembered } from "../remembered.ts";
import { type ExpandedPage, expandIncludes, type IncludeReader } from "./include.ts";
import { type KnownSource, rereadChanged, rereadOthers } from "./known-sources.ts";

/** A page as it was found, before it is parsed. */
export interface PageSource {
  /** Below the input folder, with `/` between folders. */
  readonly path: string;
  /** A hash of everything that its facts depend on: its path, its bytes, and those of what it includes. */
  readonly key: string;
  /** Nothing where the file cannot be read as text, which is the finding, or need not be, as it is known. */
  readonly page?: ExpandedPage;
  readonly finding?: Diagnostic;
  /** The files that were looked for to include them, below the input folder. */
  readonly included: readonly string[];
}

/** What {@link findSources} takes besides the input. */
export interface FindOptions {
  /** Pages that were found before, by path, which are read again only if their files have changed; updated. */
  readonly known?: Map<string, KnownSource>;
  /** The files, by absolute path, that are known to be all that has changed since then. */
  readonly changed?: ReadonlySet<string> | undefined;
  /** Is told how many pages there are, before they are read. */
  readonly onCount?: ((pages: number) => void) | undefined;
  /** Is told of each page as soon as it is read. */
  readonly onSource?: ((source: PageSource) => void) | undefined;
}

/**
 * Finds all pages of a folder and the folders in it, or a single page.
 *
 * @param input a folder or a `.md` file
 * @returns pages in the order of their paths
 * @throws an input error where the input is missing, holds no page, or cannot be read
 */
export async function findSources(input: string, options: FindOptions = {}): Promise<PageSource[]> {
  const { known, changed, onCount, onSource } = options;
  try {
    const isFolder = (await stat(input)).isDirectory();
    const root = isFolder ? input : dirname(input);
    const realRoot = await realpath(root);
    const readInclude = includeReader(root, realRoot);
    const read = (page: FoundPage) => {
      const source = readSource(root, realRoot, page, readInclude);
      onSource?.(source);
      return source;
    };
    if (known !== undefined && known.size > 0 && changed !== undefined)
      return rereadChanged(root, known, changed, read);
    const pages = isFolder ? await findPages(root) : [{ path: basename(input), isLink: true }];
    if (pages.length === 0) throw inputError(`${input} holds no page; expected files that end in .md`);
    onCount?.(pages.length);
    return known === undefined ? pages.map(read) : rereadOthers(root, known, pages, read);
  } catch (error) {
    if (isInputError(error)) throw error;
    throw inputError(`${input} cannot be read: ${systemReason(error)}`, error);
  }
}

/** A page of the input, before anything of it is read. */
export interface FoundPage {
  readonly path: string;
  /** Whether it may be a symbolic link. */
  readonly isLink: boolean;
}

async function findPages(root: string): Promise<FoundPage[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const prefixOf = remembered((folder) => (relative(root, folder) + sep).split(sep).join("/").replace(/^\//, ""));
  return entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && /\.md$/i.test(entry.name))
    .map((entry) => ({ path: prefixOf(entry.parentPath) + entry.name, isLink: entry.isSymbolicLink() }))
    .filter(({ path }) => !path.split("/").includes("node_modules"))
    .sort((left, right) => compareText(left.path, right.path));
}

function readSource(
  root: string,
  realRoot: string,
  { path, isLink }: FoundPage,
  readInclude: IncludeReader,
): PageSource {
  const file = `${root}${sep}${path}`;
  if (isLink && leadsOutside(file, realRoot)) {
    const finding = diagnose("link-outside-input", { page: path, line: 1, column: 1 }, { path });
    return { path, key: contentHash(path, "outside"), finding, included: [path] };
  }
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) return { path, key: contentHash(path, bytes), finding: notUtf8(path, bytes), included: [] };
  const included = new Map<string, string>();
  const page = expandIncludes(path, bytes.toString("utf8"), (target) => {
    const text = readInclude(target);
    included.set(target, text ?? "\0");
    return text;
  });
  return { path, key: contentHash(path, bytes, ...[...included].flat()), page, included: [...included.keys()] };
}

/** A symbolic link may lead anywhere, and nowhere. */
function leadsOutside(file: string, realRoot: string): boolean {
  return !existsSync(file) || !realpathSync(file).startsWith(realRoot + sep);
}

/** Reads each file once, however many pages include it. */
function includeReader(root: string, realRoot: string): IncludeReader {
  const texts = new Map<string, string | undefined>();
  // Pages name thousands of files in folders that are not there.
  const hasFolder = remembered((folder) => existsSync(join(root, folder)));
  const read = (path: string): string | undefined => {
    if (!hasFolder(path.slice(0, path.lastIndexOf("/") + 1))) return undefined;
    const file = join(root, path);
    if (!(statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)) return undefined;
    if (!realpathSync(file).startsWith(realRoot + sep)) return undefined;
    const bytes = readFileSync(file);
    return isUtf8(bytes) ? bytes.toString("utf8") : undefined;
  };
  return (path) => {
    if (!texts.has(path)) texts.set(path, read(path));
    return texts.get(path);
  };
}

function notUtf8(path: string, bytes: Buffer): Diagnostic {
  const invalid = firstInvalidByte(bytes);
  const before = bytes
    .subarray(0, invalid)
    .toString("utf8")
    .split(/\r\n?|\n/);
  const origin = { page: path, line: before.length, column: (before.at(-1) ?? "").length + 1 };
  return diagnose("not-utf-8", origin, { byte: `0x${bytes[invalid]?.toString(16)}` });
}

/** The offset of the first byte that is not UTF-8, by halving: a prefix is valid up to there and not beyond. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isStartOfUtf8(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  // Up to here the text may end within a character, which starts where the prefix alone is whole.
  while (valid > 0 && !isUtf8(bytes.subarray(0, valid))) valid--;
  return valid;
}

/** Whether the text is UTF-8 as far as it goes; it may end within a character. */
function isStartOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
