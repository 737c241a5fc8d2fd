import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { OutputFile } from "../emit/plan/plan.ts";
import { contentHash } from "../hash.ts";
import type { CacheEntries } from "./entries.ts";

/** What a run generates: the files with their manifest, and all findings. */
export interface Build {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The last build of an input. */
export interface BuildCache {
  /**
   * The build of this key, if it was the last one and all its files are in the output as they were generated.
   *
   * @param read reads a file of the output
   */
  get(key: string, read: (path: string) => string | undefined): Build | undefined;
  set(key: string, build: Build): void;
}

interface CachedFile {
  readonly path: string;
  readonly hash: string;
}

/** Opens the last build. Without entries there is none. */
export function createBuildCache(entries?: CacheEntries): BuildCache {
  return {
    get: (key, read) => {
      const [cachedKey, files, diagnostics] = entries?.read("build") ?? [];
      if (cachedKey !== key || files === undefined || diagnostics === undefined) return undefined;
      const unchanged = unchangedFiles(JSON.parse(files), read);
      return unchanged && { files: unchanged, diagnostics: JSON.parse(diagnostics) };
    },
    set: (key, { files, diagnostics }) => {
      const cached = files.map(({ path, text }): CachedFile => ({ path, hash: contentHash(text) }));
      entries?.write("build", [key, JSON.stringify(cached), JSON.stringify(diagnostics)]);
    },
  };
}

function unchangedFiles(
  cached: readonly CachedFile[],
  read: (path: string) => string | undefined,
): readonly OutputFile[] | undefined {
  const files: OutputFile[] = [];
  for (const { path, hash } of cached) {
    const text = read(path);
    if (text === undefined || contentHash(text) !== hash) return undefined;
    files.push({ path, text });
  }
  return files;
}
