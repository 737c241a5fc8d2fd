import { compareText } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { groupBy } from "../multimap.ts";
import { parsePage } from "./document/sections.ts";
import type { PageSource } from "./source/find.ts";

/** How many pages are looked at, and how many headings are named. */
const most = { pages: 50, headings: 6 } as const;

/** The headings that occur most among some pages, as written, the most common first. */
export function commonHeadings(sources: readonly PageSource[], dialect: Dialect): readonly string[] {
  const headings = sources
    .slice(0, most.pages)
    .flatMap(({ path, page }) => (page === undefined ? [] : parsePage(path, page.text, dialect).sections))
    .map(({ heading }) => heading)
    .filter((heading) => heading !== "");
  return [...groupBy(headings, (heading) => heading)]
    .sort(([left, few], [right, many]) => many.length - few.length || compareText(left, right))
    .slice(0, most.headings)
    .map(([heading]) => heading);
}
