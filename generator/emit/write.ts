import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { compareText } from "../diagnostics/diagnostic.ts";
import { inputError, systemReason } from "../diagnostics/input-error.ts";
import { isWithin } from "../files.ts";
import { memoize } from "../memoize.ts";
import type { OutputFile } from "./plan/plan.ts";

/** Whether a file holds a text already. Git may have checked it out with the line ends of Windows. */
function isSame(before: string, text: string): boolean {
  return before === text || (before.includes("\r\n") && before.replaceAll("\r\n", "\n") === text);
}

/** What would happen, or has happened, to a file of the output. */
export interface FileChange {
  /** Below the output folder. */
  readonly path: string;
  readonly change: "created" | "changed" | "deleted" | "unchanged";
  /** The content on disk; empty where there is no file. */
  readonly before: string;
  /** The generated content; empty where the file is deleted. */
  readonly after: string;
}

const manifestName = ".apidocs-typescript.json";

/** Adds the list of the files, by which the next run knows what it may replace and delete. */
export function withManifest(files: readonly OutputFile[]): readonly OutputFile[] {
  const listed = files.map(({ path }) => path).sort(compareText);
  return [...files, { path: manifestName, text: `${JSON.stringify({ files: listed }, null, 2)}\n` }];
}

/**
 * Refuses to write into a folder of somebody else: one that holds files, and no manifest of an earlier run.
 *
 * @throws an input error that names what was found
 */
export function requireOwnFolder(directory: string): void {
  const names = namesIn(directory);
  const foreign = names.find((name) => !settingsOfGit.has(name));
  if (foreign === undefined || names.includes(manifestName)) return;
  throw inputError(
    `${directory} holds ${foreign}, and no earlier output; expected an empty folder or an output of this tool. Nothing was written; --force writes there`,
  );
}

/** Files that keep an empty folder in a repository, or say how its lines end. */
const settingsOfGit: ReadonlySet<string> = new Set([".gitkeep", ".gitignore", ".gitattributes"]);

/** The names in a folder, in their order; none if it cannot be read, which writing reports. */
function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).sort(compareText);
  } catch {
    return [];
  }
}

/**
 * Compares the generated files with a folder.
 *
 * @param files the generated files with their manifest
 * @returns the changes in the order of their paths
 * @throws an input error for a file that would be overwritten although the manifest of the folder does not list it
 */
export function compareOutput(directory: string, files: readonly OutputFile[]): FileChange[] {
  const ours = new Set([...readManifest(directory), manifestName]);
  const read = outputReader(directory);
  const changes = files.map(({ path, text }): FileChange => {
    const before = read(path);
    if (before !== undefined && !isSame(before, text) && !ours.has(path)) {
      throw inputError(
        `${join(directory, path)} was not generated, but is in the way; move it or choose another output`,
      );
    }
    const change = before === undefined ? "created" : isSame(before, text) ? "unchanged" : "changed";
    return { path, change, before: before ?? "", after: text };
  });
  const generated = new Set(files.map(({ path }) => path));
  for (const path of ours) {
    if (generated.has(path)) continue;
    const before = leadsOutside(directory, path) ? undefined : readIfPresent(join(directory, path));
    if (before !== undefined) changes.push({ path, change: "deleted", before, after: "" });
  }
  return changes.sort((left, right) => compareText(left.path, right.path));
}

/**
 * Makes all changes or none: everything is first written to a folder beside the output and then moved, and what was moved
 * is restored where a later step fails. All steps are synchronous, so that a signal ends the process before or after all
 * of them.
 *
 * @throws an input error where the folder cannot be written
 */
export function applyChanges(directory: string, changes: readonly FileChange[]): void {
  const pending = changes.filter(({ change }) => change !== "unchanged");
  if (pending.length === 0) return;
  const done = new Set<FileChange>();
  let staging: string | undefined;
  try {
    mkdirSync(directory, { recursive: true });
    staging = mkdtempSync(join(directory, ".apidocs-typescript-"));
    stage(staging, pending);
    move(staging, directory, pending, done);
    for (const { path, change } of pending) if (change === "deleted") removeEmptyFolders(directory, path);
  } catch (error) {
    for (const change of [...done].reverse()) restore(directory, change);
    throw inputError(`${directory} cannot be written: ${systemReason(error)}; it was left as it was`, error);
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
}

/** Writes new and changed files to the same paths below another folder. */
function stage(folder: string, changes: readonly FileChange[]): void {
  const makeFolder = memoize((path) => mkdirSync(path, { recursive: true }));
  for (const { path, change, after } of changes) {
    if (change === "deleted") continue;
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), after);
  }
}

/**
 * Moves what was staged, and removes what is deleted. A new folder is moved with everything in it.
 *
 * @param done receives each change before it is made
 */
function move(staging: string, directory: string, changes: readonly FileChange[], done: Set<FileChange>): void {
  const isNew = memoize((folder) => !existsSync(join(directory, folder)));
  const makeFolder = memoize((folder) => mkdirSync(folder, { recursive: true }));
  for (const change of changes) {
    if (done.has(change)) continue;
    const folder = topFolder(change.path);
    const isWhole = folder !== undefined && isNew(folder);
    for (const one of isWhole ? changes.filter(({ path }) => topFolder(path) === folder) : [change]) done.add(one);
    const path = isWhole ? folder : change.path;
    const target = join(directory, path);
    if (change.change === "deleted") rmSync(target);
    else {
      makeFolder(dirname(target));
      renameSync(join(staging, path), target);
    }
  }
}

function topFolder(path: string): string | undefined {
  const end = path.indexOf("/");
  return end === -1 ? undefined : path.slice(0, end);
}

function restore(directory: string, { path, change, before }: FileChange): void {
  const target = join(directory, path);
  try {
    if (change === "created") {
      rmSync(target, { force: true });
      removeEmptyFolders(directory, path);
    } else writeFileSync(target, before);
  } catch {
    // An error here would hide the first one.
  }
}

function removeEmptyFolders(directory: string, path: string): void {
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(directory, folder));
    } catch {
      return;
    }
  }
}

/** The files that the last run wrote. A broken manifest lists nothing, so that nothing is deleted. */
function readManifest(directory: string): string[] {
  const text = readIfPresent(join(directory, manifestName));
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    const files: unknown = typeof parsed === "object" && parsed !== null && "files" in parsed ? parsed.files : [];
    return Array.isArray(files) ? files.filter(isInnerPath) : [];
  } catch {
    return [];
  }
}

/** People can edit a manifest, but nothing outside the folder is ever touched. */
function isInnerPath(path: unknown): path is string {
  return (
    typeof path === "string" && path !== "" && !path.split(/[\\/]/).includes("..") && !/^(?:[\\/]|[A-Za-z]:)/.test(path)
  );
}

/** A folder of the path may be a link to somewhere else. */
function leadsOutside(directory: string, path: string): boolean {
  try {
    return !isWithin(realpathSync(dirname(join(directory, path))), realpathSync(directory));
  } catch {
    // A missing folder leads nowhere.
    return false;
  }
}

const obstacles: ReadonlyMap<string, string> = new Map([
  ["ENOTDIR", "a file stands where a folder must be"],
  ["EISDIR", "a folder stands where the file must be"],
]);

/** Reads files of a folder, which may be missing. Each folder is looked up once, as looking for missing files is slow. */
export function outputReader(directory: string): (path: string) => string | undefined {
  const isThere = memoize((folder) => existsSync(join(directory, folder)));
  return (path) => (isThere(dirname(path)) ? readIfPresent(join(directory, path)) : undefined);
}

/** Synchronous: for thousands of small files, that is several times faster than the thread pool. */
function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reason = systemReason(error);
    if (reason === "ENOENT") return undefined;
    throw inputError(`${file} cannot be written: ${obstacles.get(reason) ?? reason}`, error);
  }
}
