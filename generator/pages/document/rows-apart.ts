import type { Table, TableRow } from "mdast";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { cellCount, isDelimiterRow, moved, parseMarkdown } from "./markdown.ts";
import type { PageDocument } from "./sections.ts";

/**
 * The rows that only blank lines separate from the table before them. GFM ends a table at a blank line and takes such
 * rows for a paragraph, which no author means.
 *
 * @param expected how many cells the header of the table has; a row with others is not taken for one of it
 */
export function rowsApart({ position }: Table, expected: number, document: PageDocument): TableRow[] {
  const { lines, path: page, diagnostics } = document;
  const tableRows: TableRow[] = [];
  let end = position?.end.line ?? lines.length;
  for (;;) {
    const start = firstFilled(lines, end);
    if (start === end) return tableRows;
    const rows = rowsFrom(lines, start, expected);
    if (rows.length === 0) return tableRows;
    // A line that was too expensive to parse was emptied, and reported.
    const isBlank = !diagnostics.some(({ origin }) => origin.line > end && origin.line <= start);
    if (isBlank) diagnostics.push(diagnose("table-row-apart", { page, line: start + 1, column: 1 }, {}));
    tableRows.push(...parsedRows(rows, start, expected));
    end = start + rows.length;
  }
}

function firstFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === "") at++;
  return at;
}

const row = /^ {0,3}\|/;

/** The lines that are rows of so many cells; none where they are the head of another table. */
function rowsFrom(lines: readonly string[], start: number, expected: number): readonly string[] {
  if (isDelimiterRow(lines[start + 1] ?? "")) return [];
  let end = start;
  while (row.test(lines[end] ?? "") && cellCount(lines[end] ?? "") === expected) end++;
  return lines.slice(start, end);
}

/** @param start the index of the line of the first row */
function parsedRows(rows: readonly string[], start: number, expected: number): TableRow[] {
  const head = [`|${" |".repeat(expected)}`, `|${"-|".repeat(expected)}`];
  const table = parseMarkdown([...head, ...rows].join("\n")).children.find((node) => node.type === "table");
  return table === undefined ? [] : moved(table, start - head.length, 0).children.slice(1);
}
