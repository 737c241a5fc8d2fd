import { openEntries } from "./cache/entries.ts";
import { createFactsCache, type FactsCache } from "./cache/facts.ts";
import { counted } from "./diagnostics/counted.ts";
import { inputError } from "./diagnostics/input-error.ts";
import { visible } from "./diagnostics/visible-text.ts";
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
export async function readInput(input: string, dialect: Dialect, cache?: string): Promise<readonly PageFacts[]> {
  return (await readWithSources(input, dialect, cache)).pages;
}

/** Finds and reads all pages of an input as {@link readInput} does, and gives their texts as well. */
export async function readWithSources(
  input: string,
  dialect: Dialect,
  cache?: string,
): Promise<{ readonly sources: readonly PageSource[]; readonly pages: readonly PageFacts[] }> {
  const facts = createFactsCache(cache === undefined ? undefined : openEntries(cache, input));
  const sources = await findSources(input, dialect);
  return { sources, pages: await readSources(sources, dialect, facts) };
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
  const unread = sources.filter(({ key }) => facts.get(key) === undefined);
  // Loaded only when needed, as most runs of a build find that nothing has changed.
  const { readPages } = await import("./pages/read-pages.ts");
  const read = await readPages(unread, dialect, (done) => onProgress?.(done, unread.length));
  for (const [at, { key }] of unread.entries()) {
    const page = read[at];
    if (page) facts.set(key, page);
  }
  const pages = sources.flatMap(({ key }) => facts.get(key) ?? []);
  facts.save();
  return pages;
}

/**
 * Refuses pages of which nothing can be generated, as the folder or the dialect is then a wrong one.
 *
 * @throws an input error that says what was looked for, and which headings the pages have instead
 */
export async function requireReference(pages: readonly PageFacts[], input: string, dialect: Dialect): Promise<void> {
  if (pages.some(describesSomething)) return;
  const { commonHeadings } = await import("./pages/common-headings.ts");
  const headings = commonHeadings(await findSources(input, dialect), dialect);
  const { dialectOfHeadings } = await import("./dialects/known.ts");
  const better = dialectOfHeadings(headings, dialect);
  const hint =
    better === undefined
      ? "the option dialect tells how pages are written otherwise"
      : `the dialect ${better} knows such headings`;
  const found = headings.length === 0 ? "no headings" : `the headings ${headings.map(quotedHeading).join(", ")}`;
  throw inputError(
    `${input} describes neither a type nor an operation: found ${counted(pages.length, "page")} with ${found}; expected headings of the dialect ${dialect.name}, such as ${dialect.pages.typicalHeadings.map(quotedHeading).join(", ")}. Nothing was written; ${hint}`,
  );
}

/** Whether a page describes a type or an operation. */
export function describesSomething({ types, enums, operation, sections }: PageFacts): boolean {
  return operation !== undefined || sections !== undefined || types.length > 0 || enums.length > 0;
}

function quotedHeading(heading: string): string {
  return visible(JSON.stringify(heading));
}
