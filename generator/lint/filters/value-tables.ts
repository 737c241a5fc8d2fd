import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { tableColumn } from "../../dialects/lookups.ts";
import type { PageLines } from "../../pages/source/page-lines.ts";
import { tableHeader } from "../table-header.ts";

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
