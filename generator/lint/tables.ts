import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { tableColumn } from "../dialects/lookups.ts";
import type { PageSource } from "./source.ts";

/** The header of the table in which a line stands, counted from 1; the line itself where it stands in none. */
export function headerAbove(lines: readonly string[], line: number): string {
  let at = line - 1;
  while (at > 0 && (lines[at - 1] ?? "").includes("|")) at--;
  return lines[at] ?? "";
}

/** Leaves out types that are missing in tables without a column for them: those list values. */
export function withoutValueTables(
  diagnostics: readonly Diagnostic[],
  sources: readonly PageSource[],
  dialect: Dialect,
): Diagnostic[] {
  const linesByPage = new Map(sources.map(({ path, lines }) => [path, lines]));
  return diagnostics.filter(({ code, origin }) => {
    if (code !== "missing-type") return true;
    const columns = headerAbove(linesByPage.get(origin.page) ?? [], origin.line)
      .split("|")
      .map((title) => tableColumn(dialect, title));
    return columns.includes("type") || !columns.includes("value");
  });
}
