import { setImmediate as immediate } from "node:timers/promises";
import type { Dialect } from "../dialects/dialect.ts";
import type { PageFacts } from "./facts/page-facts.ts";
import { emptyPage, readExpandedPage } from "./read-page.ts";
import type { PageSource } from "./source/find.ts";

/** Facts of pages that were read before, by the keys of their sources. */
export interface FactsStore {
  get(key: string): PageFacts | undefined;
  set(key: string, facts: PageFacts): void;
}

/** How pages are read; none of it changes the facts. */
export interface ReadOptions {
  /** Pages whose facts it has are not read again; those that are read are added. */
  readonly cache?: FactsStore;
  /** Called after each page that had to be read, with how many of them are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** In milliseconds: signals and progress wait no longer than that. */
const longestTurn = 50;

/**
 * Reads pages.
 *
 * @returns facts in the order of the sources; a page that cannot be read as text has only a finding
 */
export async function readPages(
  sources: readonly PageSource[],
  dialect: Dialect,
  { cache, onProgress }: ReadOptions = {},
): Promise<PageFacts[]> {
  const all = sources.map(({ key }) => cache?.get(key));
  const total = all.filter((one) => one === undefined).length;
  let done = 0;
  let turn = performance.now();
  for (const [at, source] of sources.entries()) {
    if (all[at] !== undefined) continue;
    const { path, folder, page, finding } = source;
    const facts = page ? readExpandedPage(path, page, dialect) : emptyPage(path, dialect, finding ? [finding] : []);
    const read = { ...facts, folder };
    all[at] = read;
    cache?.set(source.key, read);
    onProgress?.(++done, total);
    if (performance.now() - turn < longestTurn) continue;
    await immediate();
    turn = performance.now();
  }
  return all.flatMap((one) => one ?? []);
}
