import type { Heading, Paragraph, TableCell, TableRow, Text } from "mdast";

// Most headings and many rows hold nothing that Markdown has a meaning for. Such text is itself, and needs no parser,
// which takes a microsecond for each of its characters.

/** Characters that are text wherever they stand behind a letter. */
const plainHeading = /^(#{1,6}) ([A-Za-z](?:[A-Za-z0-9 ,.;:'"()/-]*[A-Za-z0-9,.;:'"()/-])?)$/;
const plainParagraph = /^[A-Za-z](?:[A-Za-z0-9 ,.;:'"()/-]*[A-Za-z0-9,.;:'"()/-])?$/;
const plainRow = /^\|[A-Za-z0-9 ,.;:'"()/|-]*\| *$/;

/** What one line without any markup is; nothing for all others. */
export function plainLine(line: string): Heading | Paragraph | undefined {
  const [, marks, words] = plainHeading.exec(line) ?? [];
  if (marks !== undefined && words !== undefined) {
    const depth = headingDepths[marks.length - 1] ?? 1;
    const children = [textAt(words, marks.length + 2)];
    return { type: "heading", depth, children, position: between(1, line.length + 1) };
  }
  if (!plainParagraph.test(line)) return undefined;
  return { type: "paragraph", children: [textAt(line, 1)], position: between(1, line.length + 1) };
}

const headingDepths = [1, 2, 3, 4, 5, 6] as const;

/** A table row without any markup in its cells; nothing for all others. */
export function plainTableRow(line: string): TableRow | undefined {
  if (!plainRow.test(line)) return undefined;
  const cells = line.trimEnd().slice(1, -1).split("|");
  let column = 1;
  const children = cells.map((cell, index): TableCell => {
    const start = column;
    column += cell.length + 1;
    const end = index === cells.length - 1 ? line.length + 1 : column;
    const words = cell.trim();
    const children = words === "" ? [] : [textAt(words, start + 1 + cell.indexOf(words))];
    return { type: "tableCell", children, position: between(start, end) };
  });
  return { type: "tableRow", children, position: between(1, line.length + 1) };
}

function textAt(value: string, column: number): Text {
  return { type: "text", value, position: between(column, column + value.length) };
}

function between(start: number, end: number) {
  return { start: { line: 1, column: start }, end: { line: 1, column: end } };
}
