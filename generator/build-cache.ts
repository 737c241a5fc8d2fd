import type { Build } from "./build.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { OutputFile } from "./emit/plan.ts";
import { contentHash } from "./hash.ts";
import type { Store } from "./store.ts";

/** Apart from the texts, which most runs find in the output. */
const names = { build: "build", texts: "texts" } as const;

interface KeptBuild {
  readonly paths: readonly string[];
  /** Of the texts of the files. */
  readonly hash: string;
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
  /** Keeps what was made for the next run, in the place of what was kept before. */
  keep(key: string, build: Build): void;
}

/**
 * Opens the build of a store. What is damaged there counts as absent.
 *
 * @param readOutput reads files of the output, if all of them are there
 */
export function openBuildCache(
  store: Store,
  readOutput: (paths: readonly string[]) => readonly OutputFile[] | undefined,
): BuildCache {
  const [keptKey, json] = store.read(names.build)?.split("\n", 2) ?? [];
  return {
    isKept: json !== undefined,
    recall: (key) => {
      if (keptKey !== key || json === undefined) return undefined;
      const { paths, hash, diagnostics }: KeptBuild = JSON.parse(json);
      const standing = readOutput(paths);
      if (standing && hashOf(standing) === hash) return { files: standing, diagnostics, stands: true };
      const texts: readonly string[] = JSON.parse(store.read(names.texts) ?? "[]");
      const files = paths.map((path, at) => ({ path, text: texts[at] ?? "" }));
      return hashOf(files) === hash ? { files, diagnostics, stands: false } : undefined;
    },
    keep: (key, { files, diagnostics }) => {
      const kept: KeptBuild = { paths: files.map(({ path }) => path), hash: hashOf(files), diagnostics };
      store.write(names.build, `${key}\n${JSON.stringify(kept)}`);
      store.write(names.texts, JSON.stringify(files.map(({ text }) => text)));
    },
  };
}

function hashOf(files: readonly OutputFile[]): string {
  return contentHash(...files.map(({ text }) => text));
}
