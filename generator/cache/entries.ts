import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { contentHash } from "../hash.ts";

/** The cache entries of one input. The cache only saves time, so whatever fails counts as a missing entry. */
export interface CacheEntries {
  /** The lines of an entry, or nothing if it is missing or damaged. */
  read(name: EntryName): string[] | undefined;
  /** Replaces a whole entry. Other processes may read and write it at the same time. */
  write(name: EntryName, lines: readonly string[]): void;
}

/** The facts of all pages, and the last build. */
export type EntryName = "facts" | "build";

const generatorPrefix = "apidocs-typescript-";
const generatorFolder = /^apidocs-typescript-[\w-]{16}$/;
const inputFolder = /^[\w-]{16}$/;
/** In milliseconds: entries that nobody has opened for longer are removed. */
const longestUnused = 30 * 24 * 60 * 60 * 1000;

/**
 * Opens the entries of an input, and removes those of other generators and inputs that nobody has opened for a month.
 *
 * @param folder the cache folder, which may hold files of other programs
 * @param input the pages; each input has entries of its own
 */
export function openEntries(folder: string, input: string): CacheEntries {
  const directory = join(folder, `${generatorPrefix}${generatorHash()}`, contentHash(resolve(input)).slice(0, 16));
  attempt(() => utimesSync(directory, new Date(), new Date()));
  let isPruned = false;
  return {
    read: (name) => attempt(() => unsealed(readFileSync(join(directory, name), "utf8"))),
    write: (name, lines) =>
      attempt(() => {
        mkdirSync(directory, { recursive: true });
        // All processes share this name, so the next one overwrites what a stopped one left. The hash shows a mixture.
        const temporary = join(directory, `${name}.tmp`);
        writeFileSync(temporary, sealed(lines.join("\n")));
        renameSync(temporary, join(directory, name));
        if (!isPruned) prune(folder);
        isPruned = true;
      }),
  };
}

/** Puts a line with the hash of the text before it, so that damage is noticed. */
function sealed(text: string): string {
  return `${quickHash(text)}\n${text}`;
}

function unsealed(file: string): string[] | undefined {
  const end = file.indexOf("\n");
  const text = file.slice(end + 1);
  return file.slice(0, end) === quickHash(text) ? text.split("\n") : undefined;
}

/** Detects damage. It is no protection against an attacker. */
function quickHash(text: string): string {
  return createHash("sha1").update(text).digest("base64url");
}

/** The result of a step, or nothing if it fails. */
export function attempt<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

function prune(folder: string): void {
  for (const generator of foldersIn(folder, generatorFolder)) {
    for (const input of foldersIn(generator, inputFolder)) {
      if (Date.now() - statSync(input).mtimeMs > longestUnused) rmSync(input, { recursive: true });
    }
    if (readdirSync(generator).length === 0) rmdirSync(generator);
  }
}

/** Only folders with our names, as the others belong to other programs. */
function foldersIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && name.test(entry.name))
    .map((entry) => join(folder, entry.name));
}

/** A hash of the code of this generator and of the list of packages that are installed with it. */
function generatorHash(): string {
  const code = fileURLToPath(new URL("..", import.meta.url));
  const extension = extname(import.meta.url);
  const files = readdirSync(code, { recursive: true, encoding: "utf8" }).filter((file) => extname(file) === extension);
  const packages = installedPackages(code);
  return contentHash(
    ...files.sort().flatMap((file) => [file, readFileSync(join(code, file))]),
    ...(packages === undefined ? [] : [readFileSync(packages)]),
  ).slice(0, 16);
}

/** The list that npm writes of installed packages, in the closest folder that has one. */
function installedPackages(folder: string): string | undefined {
  const list = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(list)) return list;
  const parent = dirname(folder);
  return parent === folder ? undefined : installedPackages(parent);
}
