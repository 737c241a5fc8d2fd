import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { tableColumn } from "../../dialects/lookups.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";
import type { PageLines } from "../../pages/source/page-lines.ts";
import { tableHeader } from "../page-texts.ts";

// Findings of the pipeline that are no defect of a page.

/** Leaves out limits that only a JSON representation exceeds, as its values are placeholders. */
export function withoutRepresentedLimits(
  diagnostics: readonly Diagnostic[],
  pages: readonly PageFacts[],
): Diagnostic[] {
  const starts = new Map<string, number>();
  for (const { representation } of pages.flatMap(({ types }) => types)) {
    if (representation !== undefined) starts.set(representation.origin.page, representation.origin.line);
  }
  return diagnostics.filter(({ code, related = [] }) => {
    const [value] = related;
    const start = value && starts.get(value.origin.page);
    return code !== "limit-exceeded" || value === undefined || start === undefined || value.origin.line < start;
  });
}

/** Leaves out missing types in tables that list values, which have no column for types. */
export function withoutValueTables(
  diagnostics: readonly Diagnostic[],
  linesOf: PageLines,
  dialect: Dialect,
): Diagnostic[] {
  return diagnostics.filter(({ code, origin }) => {
    if (code !== "missing-type") return true;
    const titles = tableHeader(linesOf(origin.page), origin.line).split("|");
    const columns = titles.map((title) => tableColumn(dialect, title));
    return columns.includes("type") || !columns.includes("value");
  });
}
