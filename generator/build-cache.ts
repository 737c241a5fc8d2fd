import type { Build } from "./build.ts";
import type { Store } from "./store.ts";

const name = "build";

/**
 * What an earlier run made of the same pages and templates.
 *
 * @param key a hash of both
 */
export function recallBuild(store: Store, key: string): Build | undefined {
  const [kept, json] = store.read(name)?.split("\n", 2) ?? [];
  return kept === key && json !== undefined ? JSON.parse(json) : undefined;
}

/** Keeps what was made for the next run, in the place of what was kept before. */
export function keepBuild(store: Store, key: string, { files, diagnostics }: Build): void {
  store.write(name, `${key}\n${JSON.stringify({ files, diagnostics })}`);
}
