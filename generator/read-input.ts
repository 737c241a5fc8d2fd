import { openEntries } from "./cache/entries.ts";
import { createFactsCache } from "./cache/facts.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { PageFacts } from "./pages/facts/page-facts.ts";
import { readPages } from "./pages/read-pages.ts";
import { findSources } from "./pages/source/find.ts";

/**
 * Finds and reads all pages of an input, with the help of the facts that earlier runs have cached.
 *
 * @param input a folder of pages, or one page
 * @param dialect how the pages are written
 * @param cache the cache folder; without it, nothing is cached
 * @throws an input error for input that cannot be read
 */
export async function readInput(input: string, dialect: Dialect, cache?: string): Promise<PageFacts[]> {
  const facts = createFactsCache(cache === undefined ? undefined : openEntries(cache, input));
  const pages = await readPages(await findSources(input, dialect), dialect, { cache: facts });
  facts.save();
  return pages;
}
