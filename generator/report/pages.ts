import { lineText } from "../diagnostics/diagnostic.ts";
import { splitLines } from "../diagnostics/lines.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { findBlocks } from "../pages/document/page-blocks.ts";
import type { PageFacts } from "../pages/facts/page-facts.ts";
import type { PageSource } from "../pages/source/find.ts";
import type { ReportPage, ReportSubject } from "./data.ts";
import { allFacts, visitOrigins } from "./fact-places.ts";
import { uncoveredBlocks } from "./uncovered.ts";

/** Says of each page which of its parts became nothing. */
export function readReportPages(
  sources: readonly PageSource[],
  pages: readonly PageFacts[],
  subjects: readonly ReportSubject[],
  dialect: Dialect,
): ReportPage[] {
  const used = new Set(subjects.flatMap(placesOf).map(({ origin }) => lineText(origin)));
  const covered = factLines(pages);
  const sourceOf = new Map(sources.map((source) => [source.path, source]));
  return pages.map(({ path, kind, includes = [] }) => {
    const { lines, included } = ownLines(sourceOf.get(path));
    const own = covered.get(path) ?? new Set<number>();
    const isRead = includes.some((include) => covered.has(include));
    const blocks = findBlocks({ path, lines });
    return {
      path,
      kind,
      title: blocks.headings[0]?.text ?? path,
      uncovered: uncoveredBlocks(blocks, isRead ? new Set([...own, ...included]) : own, dialect),
      unused: [...own].filter((line) => !used.has(lineText({ page: path, line, column: 1 }))).sort((a, b) => a - b),
    };
  });
}

/** All places that a subject and its members rest on. */
function placesOf({ places, members }: ReportSubject) {
  return [...places, ...members.flatMap((member) => member.places)];
}

/** The lines in which facts start, by page. */
function factLines(pages: readonly PageFacts[]): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>();
  for (const { diagnostics: _, sections: __, ...facts } of allFacts(pages)) {
    visitOrigins(facts, ({ page, line }) => {
      const known = lines.get(page) ?? new Set();
      lines.set(page, known.add(line));
    });
  }
  return lines;
}

/** The lines that stand in a page itself, and the numbers of those that other files replace. */
function ownLines(source: PageSource | undefined): { lines: readonly string[]; included: readonly number[] } {
  const page = source?.page;
  const texts = splitLines(page?.text.replace(/^\uFEFF/, "") ?? "");
  if (page?.lines === undefined) return { lines: texts, included: [] };
  const own = new Map<number, string>();
  for (const [at, place] of page.lines.entries()) if (place.page === source?.path) own.set(place.line, texts[at] ?? "");
  const last = Math.max(0, ...own.keys());
  const numbers = Array.from({ length: last }, (_, at) => at + 1);
  return {
    lines: numbers.map((line) => own.get(line) ?? ""),
    included: numbers.filter((line) => !own.has(line)),
  };
}
