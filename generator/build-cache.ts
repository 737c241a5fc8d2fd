import type { Build } from "./build.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { OutputFile } from "./emit/plan.ts";
import type { OutputFolder } from "./emit/write.ts";
import { contentHash } from "./hash.ts";
import { remembered } from "./remembered.ts";
import { type Store, shardOf } from "./store.ts";

/** Apart from the texts, which most runs find in the output. */
const names = { build: "build", texts: "texts" } as const;

interface KeptFile {
  readonly path: string;
  /** Of its text. */
  readonly hash: string;
  /** Of the file in the output, where it held that text; absent where a change might not show. */
  readonly state?: string | undefined;
}

interface KeptBuild {
  readonly files: readonly KeptFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What an earlier run made of the same pages and templates. */
export interface RecalledBuild extends Build {
  /** Whether its files are known to stand in the output. */
  readonly stands: boolean;
}

/** The build of an earlier run. */
export interface BuildCache {
  /** Whether there is one, of whatever pages. */
  readonly isKept: boolean;
  /**
   * What an earlier run made of the same pages and templates.
   *
   * @param key a hash of both
   */
  recall(key: string): RecalledBuild | undefined;
  /**
   * Keeps what was made for the next run, in the place of what was kept before.
   *
   * @param stands whether the files stand in the output
   */
  keep(key: string, build: Build, stands: boolean): void;
}

/** Opens the build of a store. What is damaged there counts as absent. */
export function openBuildCache(store: Store, output: OutputFolder): BuildCache {
  const [keptKey, json] = store.read(names.build)?.split("\n", 2) ?? [];
  const save = (key: string, kept: KeptBuild) => store.write(names.build, `${key}\n${JSON.stringify(kept)}`);
  const settledState = (path: string) => {
    const { text, isSettled } = output.state(path);
    return isSettled ? text : undefined;
  };
  const texts = remembered((shard): Readonly<Record<string, string>> => JSON.parse(store.read(shard) ?? "{}"));
  const textOf = (path: string) => texts(shardOf(names.texts, path))[path] ?? "";
  return {
    isKept: json !== undefined,
    recall: (key) => {
      if (keptKey !== key || json === undefined) return undefined;
      const kept: KeptBuild = JSON.parse(json);
      const unsettled = kept.files.filter(
        ({ path, state }) => state === undefined || state !== output.state(path).text,
      );
      const stands = unsettled.every(({ path, hash }) => hashOf(output.read(path)) === hash);
      if (stands && unsettled.length > 0) {
        const states = new Map(unsettled.map(({ path }) => [path, settledState(path)]));
        save(key, {
          ...kept,
          files: kept.files.map((file) => (states.has(file.path) ? { ...file, state: states.get(file.path) } : file)),
        });
      }
      const isWhole = stands || kept.files.every(({ path, hash }) => hashOf(textOf(path)) === hash);
      const files = kept.files.map(({ path }) => fileWith(path, textOf));
      return isWhole ? { files, diagnostics: kept.diagnostics, stands } : undefined;
    },
    keep: (key, { files, diagnostics }, stands) => {
      const kept = files.map(({ path, text }) => ({
        path,
        hash: hashOf(text),
        ...(stands && { state: settledState(path) }),
      }));
      save(key, { files: kept, diagnostics });
      for (const [shard, members] of byShard(files)) store.write(shard, JSON.stringify(Object.fromEntries(members)));
    },
  };
}

/** The paths and texts of files, by the names of the texts of the store that hold them. */
function byShard(files: readonly OutputFile[]): ReadonlyMap<string, (readonly [string, string])[]> {
  const shards = new Map<string, (readonly [string, string])[]>();
  for (const { path, text } of files) {
    const name = shardOf(names.texts, path);
    const members = shards.get(name);
    if (members) members.push([path, text]);
    else shards.set(name, [[path, text]]);
  }
  return shards;
}

/** A file whose text is read when somebody asks for it, as hardly anybody does. */
function fileWith(path: string, textOf: (path: string) => string): OutputFile {
  return {
    path,
    get text() {
      return textOf(path);
    },
  };
}

function hashOf(text: string | undefined): string {
  return text === undefined ? "" : contentHash(text);
}
