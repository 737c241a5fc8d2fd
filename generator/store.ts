import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { contentHash } from "./hash.ts";
import { type Line, readSealed, writeSealed } from "./sealed-file.ts";

/** What earlier runs of this very generator left behind for one input: texts by name, in lines. */
export interface Store {
  /** Where it is kept. */
  readonly directory: string;
  /** Nothing where there is no such text, or where it was damaged. */
  read(name: string): string[] | undefined;
  /** Replaces a text, whoever else reads or writes it. A store that cannot be written to stays as it is. */
  write(name: string, lines: readonly Line[]): void;
}

/** By their names, folders of a generator and of an input are told from what others keep beside them. */
const generatorPrefix = "apidocs-typescript-";
const generatorFolder = /^apidocs-typescript-[\w-]{16}$/;
const inputFolder = /^[\w-]{16}$/;

/** Writes the lines of a file, or sees to it that somebody does. */
export type LineWriter = (file: string, lines: readonly Line[]) => void;

/** In milliseconds; what no run has opened for so long is removed. */
const longestUnused = 30 * 24 * 60 * 60 * 1000;
/** In milliseconds; what is still beside its place after that was left there by a process that was stopped. */
const longestWriting = 60 * 60 * 1000;

/**
 * Opens the store of an input, and removes those of other generators and inputs that nobody uses any more.
 *
 * @param folder where stores are kept, beside whatever others keep there
 * @param input the pages; each input has a store of its own
 * @param write writes as {@link writeSealed} does
 */
export function openStore(folder: string, input: string, write: LineWriter = writeSealed): Store {
  const directory = join(folder, `${generatorPrefix}${generatorHash()}`, contentHash(resolve(input)).slice(0, 16));
  attempt(() => touch(directory));
  const store = storeIn(directory, write);
  return {
    ...store,
    write: (name, lines) => {
      store.write(name, lines);
      prune(folder);
    },
  };
}

/** A store that somebody has opened already. */
export function storeIn(directory: string, write: LineWriter = writeSealed): Store {
  return {
    directory,
    read: (name) => readSealed(join(directory, name)),
    write: (name, lines) => write(join(directory, name), lines),
  };
}

/** A store is a convenience: whatever fails there fails silently, and costs time only. */
function attempt<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

function touch(directory: string): void {
  const now = new Date();
  utimesSync(directory, now, now);
}

const pruned = new Set<string>();

function prune(folder: string): void {
  if (pruned.has(folder)) return;
  pruned.add(folder);
  attempt(() => removeUnused(folder));
}

function removeUnused(folder: string): void {
  for (const generator of foldersIn(folder, generatorFolder)) {
    for (const input of foldersIn(generator, inputFolder)) {
      if (isOlder(input, longestUnused)) rmSync(input, { recursive: true });
      else removeLeftovers(input);
    }
    if (readdirSync(generator).length === 0) rmdirSync(generator);
  }
}

function foldersIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && name.test(entry.name))
    .map((entry) => join(folder, entry.name));
}

function removeLeftovers(directory: string): void {
  for (const file of readdirSync(directory)) {
    if (file.endsWith(".tmp") && isOlder(join(directory, file), longestWriting)) rmSync(join(directory, file));
  }
}

function isOlder(path: string, age: number): boolean {
  return Date.now() - statSync(path).mtimeMs > age;
}

/**
 * A hash of everything that turns pages into output: the code of this generator, its templates not included, the
 * packages installed beside it, and the version of Node.js.
 */
function generatorHash(): string {
  const code = fileURLToPath(new URL(".", import.meta.url));
  const extension = extname(import.meta.url);
  const files = readdirSync(code, { recursive: true, encoding: "utf8" }).filter((file) => extname(file) === extension);
  const installed = installedPackages(code);
  return contentHash(
    process.version,
    ...files.sort().flatMap((file) => [file, readFileSync(join(code, file))]),
    ...(installed === undefined ? [] : [readFileSync(installed)]),
  ).slice(0, 16);
}

/** What npm notes of the packages it has installed, in the closest folder above that has such a note. */
function installedPackages(folder: string): string | undefined {
  const note = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(note)) return note;
  const above = dirname(folder);
  return above === folder ? undefined : installedPackages(above);
}
