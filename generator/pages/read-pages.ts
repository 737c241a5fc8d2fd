import { setImmediate as immediate } from "node:timers/promises";
import type { Dialect } from "../dialects/dialect.ts";
import type { PageFacts } from "./facts/page-facts.ts";
import { emptyPage, readExpandedPage } from "./read-page.ts";
import type { PageSource } from "./source/find.ts";

/** In milliseconds: signals and progress wait no longer than that. */
const longestTurn = 50;

/**
 * Reads pages, one after the other.
 *
 * @param onRead called after each page with how many of them are done
 * @returns facts in the order of the sources; a page that cannot be read as text has only a finding
 */
export async function readPages(
  sources: readonly PageSource[],
  dialect: Dialect,
  onRead?: (done: number) => void,
): Promise<PageFacts[]> {
  const pages: PageFacts[] = [];
  let turn = performance.now();
  for (const source of sources) {
    pages.push(readSource(source, dialect));
    onRead?.(pages.length);
    if (performance.now() - turn < longestTurn) continue;
    await immediate();
    turn = performance.now();
  }
  return pages;
}

function readSource({ path, page, finding }: PageSource, dialect: Dialect): PageFacts {
  return page ? readExpandedPage(path, page, dialect) : emptyPage(path, dialect, finding ? [finding] : []);
}
