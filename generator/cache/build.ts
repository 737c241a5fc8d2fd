import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { OutputFile } from "../emit/plan/plan.ts";
import { contentHash } from "../hash.ts";
import { attempt, type CacheEntries } from "./entries.ts";

/** What a run generates: the files with their manifest, and all findings. */
export interface Build {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The last build of an input. */
export interface BuildCache {
  /**
   * The last build, if it has this key. A build of an earlier process also needs its files in the output, as the cache
   * holds only their hashes.
   *
   * @param read reads a file of the output
   */
  get(key: string, read: (path: string) => string | undefined): Build | undefined;
  set(key: string, build: Build): void;
}

interface CachedBuild extends Pick<Build, "diagnostics"> {
  readonly files: readonly { readonly path: string; readonly hash: string }[];
}

/** Caches the last build as long as the process runs, and for the next process where there are entries. */
export function createBuildCache(entries?: CacheEntries): BuildCache {
  let last: { readonly key: string; readonly build: Build } | undefined;
  return {
    get: (key, read) => {
      if (last?.key === key) return last.build;
      const [cachedKey, json] = entries?.read("build") ?? [];
      if (cachedKey !== key || json === undefined) return undefined;
      return attempt(() => restored(JSON.parse(json), read));
    },
    set: (key, build) => {
      last = { key, build };
      const files = build.files.map(({ path, text }) => ({ path, hash: contentHash(text) }));
      const cached: CachedBuild = { files, diagnostics: build.diagnostics };
      entries?.write("build", [key, JSON.stringify(cached)]);
    },
  };
}

/** The build with the texts that the output has, if they are those that were generated. */
function restored({ files, diagnostics }: CachedBuild, read: (path: string) => string | undefined): Build | undefined {
  const texts: OutputFile[] = [];
  for (const { path, hash } of files) {
    const text = read(path);
    if (text === undefined || contentHash(text) !== hash) return undefined;
    texts.push({ path, text });
  }
  return { files: texts, diagnostics };
}
