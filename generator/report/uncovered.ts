import type { Dialect } from "../dialects/dialect.ts";
import { sectionTitle } from "../dialects/lookups.ts";
import type { LineRange, PageBlocks } from "../pages/document/page-blocks.ts";
import type { UncoveredBlock } from "./data.ts";

/**
 * The parts of a page of which nothing was made: sections without a fact whose titles no reader knows, and tables and
 * code blocks without a fact in other sections.
 *
 * @param blocks those of the page
 * @param covered the lines in which facts start
 */
export function uncoveredBlocks(
  { lines, headings, tables, fences }: PageBlocks,
  covered: ReadonlySet<number>,
  dialect: Dialect,
): readonly UncoveredBlock[] {
  const isCovered = ({ first, end }: LineRange) => {
    for (let line = first; line < end; line++) if (covered.has(line)) return true;
    return false;
  };
  const block = (kind: UncoveredBlock["kind"], { first, end }: LineRange, title = lines[first - 1] ?? "") => ({
    kind,
    title: title.trim(),
    line: first,
    lastLine: end - 1,
  });
  const isTab = (target = "") => dialect.headings.tab.test(target);
  // Tabs stand in the section before them, whatever their level.
  const titles = headings.filter(({ target }) => !isTab(target));
  const sections = titles.map(({ line, level, text }) => {
    const next = titles.find((other) => other.line > line && other.level <= level);
    return { text, first: line, end: withoutBlank(lines, line, next?.line ?? lines.length + 1) };
  });
  const isRead = (text: string) => sectionTitle(dialect, text) !== "other";
  const unread = sections.filter((one) => one.end > one.first + 1 && !isRead(one.text) && !isCovered(one));
  const empty = unread.filter((one) => !unread.some((outer) => outer.first < one.first && one.first < outer.end));
  const isApart = ({ first }: LineRange) => !empty.some((section) => section.first < first && first < section.end);
  const tableRanges = tables.map(({ header, rows }) => ({ first: header, end: (rows.at(-1) ?? header + 1) + 1 }));
  return [
    ...empty.map((section) => block("section", section, section.text)),
    ...tableRanges.filter((table) => isApart(table) && !isCovered(table)).map((table) => block("table", table)),
    ...fences
      // The annotation and the fence before a block are its own.
      .map(({ first, end }) => ({ first: first - 1, end }))
      .filter((fence) => isApart(fence) && !isCovered(fence))
      .map((fence) => block("code block", fence, lines[fence.first])),
  ].sort((left, right) => left.line - right.line);
}

/** The end of a section, without the blank lines before the next one. */
function withoutBlank(lines: readonly string[], first: number, end: number): number {
  let last = end;
  while (last > first + 1 && (lines[last - 2] ?? "").trim() === "") last--;
  return last;
}
