import type { Paragraph, RootContent, Table, TableRow } from "mdast";
import { diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { Column, SectionTitle } from "../../dialects/dialect.ts";
import { tableColumn } from "../../dialects/lookups.ts";
import { type Inline, inlines, inlineText } from "./inline.ts";
import { cellCount, isDelimiterRow, moved, parseMarkdown } from "./markdown.ts";
import { isContainer, nodesOf, originOf, type PageDocument } from "./sections.ts";

/** The content of a table cell. */
export interface Cell {
  readonly runs: readonly Inline[];
  readonly text: string;
  readonly origin: Origin;
}

/** A row, by canonical column. A column that the table lacks is absent. */
export interface TableRecord {
  readonly origin: Origin;
  readonly cells: ReadonlyMap<Column, Cell>;
}

/** The rows of one table. */
export interface RecordTable {
  readonly columns: readonly (Column | undefined)[];
  readonly records: readonly TableRecord[];
}

/** Reads all tables among these nodes, those in lists and those that GFM rejects for their delimiter row included. */
export function readTables(nodes: readonly RootContent[], document: PageDocument): RecordTable[] {
  return nodes.flatMap((node) => {
    if (node.type === "table") return [readTable(node, document)];
    if (node.type === "paragraph") {
      const table = rejectedTable(node, document);
      return table === undefined ? [] : [readTable(table, document)];
    }
    if (node.type === "html" && /^\s*<table\b/i.test(node.value)) {
      document.diagnostics.push(diagnose("html-table", originOf(node, document.path), {}));
    }
    return isContainer(node) ? readTables(node.children, document) : [];
  });
}

/** The {@link readTables tables} of the sections with one of these titles. */
export function tablesOf(document: PageDocument, ...titles: readonly SectionTitle[]): RecordTable[] {
  return readTables(nodesOf(document, ...titles), document);
}

/** Quotation marks and the indentation of a list item, which a table inside them does not have. */
const containerPrefix = /^[ \t>]*/;

interface RejectedHeader {
  /** The lines of the paragraph, without the marks of what it stands in. */
  readonly lines: readonly string[];
  /** The index of the line that is the header of the table. */
  readonly at: number;
}

/** Where a table starts in a paragraph: GFM takes one only if its delimiter row has as many cells as the header. */
export function rejectedHeader({ position }: Paragraph, document: PageDocument): RejectedHeader | undefined {
  if (position === undefined || position.start.line === position.end.line) return undefined;
  const lines = document.lines
    .slice(position.start.line - 1, position.end.line)
    .map((line) => line.slice(Math.min(position.start.column - 1, containerPrefix.exec(line)?.[0].length ?? 0)));
  const at = lines.findIndex((line, index) => index > 0 && line.includes("|") && isDelimiterRow(line)) - 1;
  return lines[at]?.includes("|") ? { lines, at } : undefined;
}

function rejectedTable(paragraph: Paragraph, document: PageDocument): Table | undefined {
  const { lines, at } = rejectedHeader(paragraph, document) ?? { lines: [], at: -1 };
  const header = lines[at];
  const { line = 1, column = 1 } = paragraph.position?.start ?? {};
  if (header === undefined) return undefined;
  const repaired = [header, `|${"-|".repeat(cellCount(header))}`, ...lines.slice(at + 2)];
  const table = parseMarkdown(repaired.join("\n")).children.find((node) => node.type === "table");
  return table && moved(table, line + at - 1, column - 1);
}

function readTable(table: Table, document: PageDocument): RecordTable {
  const [header, ...rows] = table.children;
  const columns = (header?.children ?? []).map((cell) =>
    tableColumn(document.dialect, inlineText(inlines(cell.children, document.definitions))),
  );
  // A column without a title holds nothing that a row could lack.
  const titled = (header?.children ?? []).findLastIndex((cell) => cell.children.length > 0) + 1;
  const expected = columns.length;
  const records: TableRecord[] = [];
  for (const row of [...rows, ...rowsApart(table, expected, document)]) {
    const cells = withoutBlankSurplus(cellsOf(row, document), expected);
    const previous = records.at(-1);
    if (cells.length < expected && !startsWithPipe(row, document)) {
      // A line break inside a cell: the line belongs to the last cell of the row before.
      if (previous !== undefined) records[records.length - 1] = continued(previous, cells);
      continue;
    }
    if (isGroupRow(row, cells)) continue;
    if (cells.length < titled || cells.length > expected) {
      const code = cells.length < titled ? "table-row-cut" : "table-row-surplus";
      const values = { found: `${cells.length}`, expected: `${cells.length < titled ? titled : expected}` };
      document.diagnostics.push(diagnose(code, originOf(row, document.path), values));
    }
    records.push({ origin: originOf(row, document.path), cells: byColumn(columns, fitted(cells, expected)) });
  }
  return { columns, records };
}

function cellsOf(row: TableRow, document: PageDocument): Cell[] {
  return row.children.map((cell) => {
    const runs = inlines(cell.children, document.definitions);
    const [first] = cell.children;
    return { runs, text: inlineText(runs), origin: originOf(first ?? cell, document.path) };
  });
}

function withoutBlankSurplus(cells: readonly Cell[], expected: number): readonly Cell[] {
  const last = cells.findLastIndex((cell, index) => index < expected || cell.text !== "");
  return cells.slice(0, last + 1);
}

function startsWithPipe(row: TableRow, document: PageDocument): boolean {
  const { line } = originOf(row, document.path);
  return (document.lines[line - 1] ?? "").trimStart().startsWith("|");
}

/** `|**Calendar**|||` is a heading for the rows after it, and a blank row says nothing. */
function isGroupRow(row: TableRow, [first, ...others]: readonly Cell[]): boolean {
  if (others.some((cell) => cell.text !== "")) return false;
  return first === undefined || first.text === "" || row.children[0]?.children[0]?.type === "strong";
}

/** A pipe within the text splits a cell; what is beyond the last column belongs to it. */
function fitted(cells: readonly Cell[], expected: number): readonly Cell[] {
  const whole = cells.slice(0, Math.max(expected - 1, 0));
  const last = cells.slice(whole.length);
  const [first, second] = last;
  if (first === undefined || second === undefined) return cells;
  const runs = last.flatMap((cell, index) =>
    index === 0 ? cell.runs : [{ kind: "text", text: " | " } as const, ...cell.runs],
  );
  return [...whole, { runs, text: inlineText(runs), origin: first.origin }];
}

function continued(record: TableRecord, [more]: readonly Cell[]): TableRecord {
  const last = [...record.cells].at(-1);
  if (last === undefined || more === undefined) return record;
  const [column, cell] = last;
  const runs: readonly Inline[] = [...cell.runs, { kind: "text", text: " " }, ...more.runs];
  return { ...record, cells: new Map(record.cells).set(column, { ...cell, runs, text: inlineText(runs) }) };
}

function byColumn(columns: readonly (Column | undefined)[], cells: readonly Cell[]): Map<Column, Cell> {
  const record = new Map<Column, Cell>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (column !== undefined && cell !== undefined && !record.has(column)) record.set(column, cell);
  }
  return record;
}

/**
 * The rows that only blank lines separate from the table before them. GFM ends a table at a blank line and takes such
 * rows for a paragraph, which no author means.
 *
 * @param expected how many cells the header of the table has; a row with others is not taken for one of it
 */
function rowsApart({ position }: Table, expected: number, document: PageDocument): TableRow[] {
  const { lines, path: page, diagnostics } = document;
  const tableRows: TableRow[] = [];
  let end = position?.end.line ?? lines.length;
  for (;;) {
    let start = end;
    while (lines[start]?.trim() === "") start++;
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

const rowStart = /^ {0,3}\|/;

/** The lines that are rows of so many cells; none where they are the head of another table. */
function rowsFrom(lines: readonly string[], start: number, expected: number): readonly string[] {
  if (isDelimiterRow(lines[start + 1] ?? "")) return [];
  let end = start;
  while (rowStart.test(lines[end] ?? "") && cellCount(lines[end] ?? "") === expected) end++;
  return lines.slice(start, end);
}

/** @param start the index of the line of the first row */
function parsedRows(rows: readonly string[], start: number, expected: number): TableRow[] {
  const head = [`|${" |".repeat(expected)}`, `|${"-|".repeat(expected)}`];
  const table = parseMarkdown([...head, ...rows].join("\n")).children.find((node) => node.type === "table");
  return table === undefined ? [] : moved(table, start - head.length, 0).children.slice(1);
}
