import type { AlignType, Heading, Paragraph, Table, TableCell, TableRow } from "mdast";
import { plainRuns } from "./plain-runs.ts";

// Most of what pages hold has one of a few forms. Such text needs no parser, which takes a microsecond for each of its
// characters. What is not plainly of these forms is left to the parser, and a test holds both to the same nodes.

const plainHeading = /^(#{1,6}) ([A-Za-z](?:.*[^ #\t\n])?)$/;
/** No line starts with anything that starts anything else, or ends with what may break it. */
const plainParagraph =
  /^((?:[A-Za-z([]|`(?!`)|\*\*?(?=[A-Za-z]))(?:[^\n]*[^\n \t])?(?:\n[A-Za-z(](?:[^\n]*[^\n \t])?)*) *$/;
const plainDelimiter = /^\|(?: *:?-+:? *\|)+ *$/;
const plainRow = /^\|.*\| *$/;

/** What a heading or a paragraph in plain forms is; nothing for all others. */
export function plainBlock(text: string): Heading | Paragraph | undefined {
  const [, marks, title] = plainHeading.exec(text) ?? [];
  if (marks !== undefined && title !== undefined) {
    const children = plainRuns(title, marks.length + 2);
    const depth = headingDepths[marks.length - 1] ?? 1;
    return children && { type: "heading", depth, children, position: between(1, text.length + 1) };
  }
  const prose = plainParagraph.exec(text)?.[1];
  const children = prose === undefined ? undefined : plainRuns(prose, 1);
  const lines = text.split("\n");
  const end = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  return children && { type: "paragraph", children, position: { start: { line: 1, column: 1 }, end } };
}

const headingDepths = [1, 2, 3, 4, 5, 6] as const;

/** The head of a table in plain forms; nothing for all others. */
export function plainTableHead(header: string, delimiter: string): Table | undefined {
  const row = plainDelimiter.test(delimiter) ? plainTableRow(header) : undefined;
  const align = delimiter.split("|").slice(1, -1).map(alignment);
  if (row?.children.length !== align.length) return undefined;
  const end = { line: 2, column: delimiter.length + 1 };
  return { type: "table", align, children: [row], position: { start: { line: 1, column: 1 }, end } };
}

function alignment(cell: string): AlignType {
  const [before, after] = [cell.trim().startsWith(":"), cell.trim().endsWith(":")];
  return before ? (after ? "center" : "left") : after ? "right" : null;
}

/** A table row whose cells hold plain forms only; nothing for all others. */
export function plainTableRow(line: string): TableRow | undefined {
  if (!plainRow.test(line)) return undefined;
  const cells = line.replace(/ +$/, "").slice(1, -1).split("|");
  const children: TableCell[] = [];
  let column = 1;
  for (const [index, cell] of cells.entries()) {
    const start = column;
    column += cell.length + 1;
    const content = cell.replace(/^ +| +$/g, "");
    const runs = plainRuns(content, start + 1 + cell.indexOf(content));
    if (runs === undefined) return undefined;
    const end = index === cells.length - 1 ? line.length + 1 : column;
    children.push({ type: "tableCell", children: runs, position: between(start, end) });
  }
  return { type: "tableRow", children, position: between(1, line.length + 1) };
}

function between(start: number, end: number) {
  return { start: { line: 1, column: start }, end: { line: 1, column: end } };
}
