import type { Build } from "./build.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { OutputFile } from "./emit/plan.ts";
import { contentHash } from "./hash.ts";
import type { Store } from "./store.ts";

const name = "build";

/** What is kept of a build: its files stand in the output as long as nobody touches them. */
interface KeptBuild {
  readonly paths: readonly string[];
  /** Of the texts of the files. */
  readonly hash: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What an earlier run made of the same pages and templates, if that is what stands in the output.
 *
 * @param key a hash of both
 * @param readOutput reads files of the output, if all of them are there
 */
export function recallBuild(
  store: Store,
  key: string,
  readOutput: (paths: readonly string[]) => readonly OutputFile[] | undefined,
): Build | undefined {
  const [keptKey, json] = store.read(name)?.split("\n", 2) ?? [];
  if (keptKey !== key || json === undefined) return undefined;
  const { paths, hash, diagnostics }: KeptBuild = JSON.parse(json);
  const files = readOutput(paths);
  return files && hashOf(files) === hash ? { files, diagnostics } : undefined;
}

/** Keeps what was made for the next run, in the place of what was kept before. */
export function keepBuild(store: Store, key: string, { files, diagnostics }: Build): void {
  const kept: KeptBuild = { paths: files.map(({ path }) => path), hash: hashOf(files), diagnostics };
  store.write(name, `${key}\n${JSON.stringify(kept)}`);
}

function hashOf(files: readonly OutputFile[]): string {
  return contentHash(...files.map(({ text }) => text));
}
