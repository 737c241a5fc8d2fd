import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writevSync,
} from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { contentHash } from "./hash.ts";

/** What earlier runs of this very generator left behind for one input: texts by name. */
export interface Store {
  /** Nothing where there is no such text, or where it was damaged. */
  read(name: string): string | undefined;
  /** Replaces a text, whoever else reads or writes it. A store that cannot be written to stays as it is. */
  write(name: string, text: string): void;
}

/** Into so many texts what belongs to files is divided, so that an edit costs no more than one of them. */
const shards = 64;

/** The name of the text that holds what belongs to a file, which keeps it when it is edited. */
export function shardOf(kind: string, path: string): string {
  let sum = 0;
  for (let at = 0; at < path.length; at++) sum = (sum * 31 + path.charCodeAt(at)) % 65_521;
  return `${kind}-${sum % shards}`;
}

/** Named texts, by the names of the texts of the store that hold them. */
export function byShard(
  kind: string,
  texts: Iterable<readonly [name: string, text: string]>,
): ReadonlyMap<string, (readonly [name: string, text: string])[]> {
  const shards = new Map<string, (readonly [string, string])[]>();
  for (const entry of texts) {
    const name = shardOf(kind, entry[0]);
    const members = shards.get(name);
    if (members) members.push(entry);
    else shards.set(name, [entry]);
  }
  return shards;
}

/** In milliseconds; what no run has opened for so long is removed. */
const longestUnused = 30 * 24 * 60 * 60 * 1000;
/** In milliseconds; what is still beside its place after that was left there by a process that was stopped. */
const longestWriting = 60 * 60 * 1000;

/**
 * Opens the store of an input, and removes those of other generators and inputs that nobody uses any more.
 *
 * @param folder where stores are kept
 * @param input the pages; each input has a store of its own
 */
export function openStore(folder: string, input: string): Store {
  const directory = join(folder, generatorHash(), contentHash(resolve(input)).slice(0, 16));
  attempt(() => touch(directory));
  return {
    read: (name) => attempt(() => unsealed(readFileSync(join(directory, name)))),
    write: (name, text) => {
      attempt(() => replace(join(directory, name), Buffer.from(text)));
      prune(folder);
    },
  };
}

/** Writes beside a file, and moves what is written into its place. */
function replace(file: string, content: Buffer): void {
  const beside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  const seal = Buffer.from(`${contentHash(content)}\n`);
  try {
    const handle = openNew(beside);
    try {
      writevSync(handle, [seal, content]);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The folder is mostly there. */
function openNew(file: string): number {
  try {
    return openSync(file, "wx");
  } catch {
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, "wx");
  }
}

/** A store is a convenience: whatever fails there fails silently, and costs time only. */
function attempt<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

/** The text below its own hash. */
function unsealed(bytes: Buffer): string | undefined {
  const end = bytes.indexOf("\n");
  const content = bytes.subarray(end + 1);
  return contentHash(content) === bytes.toString("utf8", 0, end) ? content.toString("utf8") : undefined;
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
  for (const generator of readdirSync(folder)) {
    const inputs = join(folder, generator);
    for (const input of readdirSync(inputs)) {
      if (isOlder(join(inputs, input), longestUnused)) rmSync(join(inputs, input), { recursive: true });
      else removeLeftovers(join(inputs, input));
    }
    if (readdirSync(inputs).length === 0) rmSync(inputs, { recursive: true });
  }
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
