import { openEntries } from "./cache/entries.ts";
import { createFactsCache, type FactsCache } from "./cache/facts.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { PageFacts } from "./pages/facts/page-facts.ts";
import { findSources, type PageSource } from "./pages/source/find.ts";

/**
 * Finds and reads all pages of an input. Pages that earlier runs have read come from the cache.
 *
 * @param input a folder of pages, or one page
 * @param dialect how they are written
 * @param cache the cache folder; without it, nothing is cached
 * @throws an input error for input that cannot be read
 */
export async function readInput(input: string, dialect: Dialect, cache?: string): Promise<PageFacts[]> {
  const facts = createFactsCache(cache === undefined ? undefined : openEntries(cache, input));
  return readSources(await findSources(input, dialect), dialect, facts);
}

/**
 * Reads pages that were found.
 *
 * @param facts the cache, which is updated
 * @param onProgress called after each page that is not in the cache, with how many of them are done
 */
export async function readSources(
  sources: readonly PageSource[],
  dialect: Dialect,
  facts: FactsCache,
  onProgress?: (done: number, total: number) => void,
): Promise<PageFacts[]> {
  // Loaded only when needed, as most runs of a build find that nothing has changed.
  const { readPages } = await import("./pages/read-pages.ts");
  const pages = await readPages(sources, dialect, { cache: facts, ...(onProgress && { onProgress }) });
  facts.save();
  return pages;
}
