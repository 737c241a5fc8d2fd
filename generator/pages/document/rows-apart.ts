import type { Table, TableRow } from "mdast";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { cellCount, delimiterRow } from "./limits.ts";
import { moved, parseMarkdown } from "./markdown.ts";
import type { PageDocument } from "./sections.ts";

/**
 * The rows that only blank lines part from the table above them. GFM ends a table at a blank line and takes such rows
 * for a paragraph, which no author means.
 *
 * @param expected how many cells the header of the table has; a row with others is not taken for one of it
 * @param diagnostics receives a finding for each gap that the page has
 */
export function rowsApart(
  { position }: Table,
  expected: number,
  { lines, path, diagnostics: leftOut }: PageDocument,
  diagnostics: Diagnostic[],
): TableRow[] {
  const found: TableRow[] = [];
  let end = position?.end.line ?? lines.length;
  for (;;) {
    const start = firstFilled(lines, end);
    if (start === end) return found;
    const rows = rowsFrom(lines, start, expected);
    if (rows.length === 0) return found;
    // A line that was too much to parse is blank only to us, and was reported already.
    const isBlank = !leftOut.some(({ origin }) => origin.line > end && origin.line <= start);
    if (isBlank) diagnostics.push(diagnose("table-row-apart", { page: path, line: start + 1, column: 1 }, {}));
    found.push(...parsedRows(rows, start, expected));
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
  if (delimiterRow.test(lines[start + 1] ?? "")) return [];
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
