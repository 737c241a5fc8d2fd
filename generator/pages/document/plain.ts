import type { AlignType, Code, Definition, Heading, Paragraph, Table, TableCell, TableRow } from "mdast";
import { endOf, type Names, type Place, plainRuns } from "./plain-runs.ts";

// Most of what pages hold has one of a few forms. Such text needs no parser, which takes a microsecond for each of its
// characters. What is not plainly of these forms is left to the parser, and a test holds both to the same nodes.

const plainHeading = /^((#{1,6}) +)([A-Za-z\d[](?:.*[^ #\t\n])?) *$/;
/** No line starts with anything that starts anything else, or ends with what may break it. */
const plainParagraph =
  /^((?:[A-Za-z("'$/[|]|\d{1,9}(?![\d.)])|`(?!`)|(?:\*\*?|__?)(?=[A-Za-z$@\\]))(?:[^\n]*[^\n \t])?(?: ?\n *(?:[A-Za-z("'$/[]|\d{1,9}(?![\d.)])|`(?!`)|(?:\*\*?|__?)(?=[A-Za-z$@\\]))(?:[^\n]*[^\n \t])?)*) *$/;
const plainDelimiter = /^\|(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*(?:\|[ \t]*)?$/;
const plainRow = /^\|.*[^\s|].*$/;

/**
 * What a heading or a paragraph in plain forms is; nothing for all others.
 *
 * @param line where it starts on its page, as for what follows
 * @param names those of the page's definitions, in lower case
 */
export function plainBlock(text: string, line: number, names: Names): Heading | Paragraph | undefined {
  const [, opening = "", marks = "", title] = plainHeading.exec(text) ?? [];
  if (title === undefined) return plainProse(text, { line, column: 1 }, names);
  const children = plainRuns(title, { line, column: opening.length + 1 }, names);
  const depth = headingDepths[marks.length - 1] ?? 1;
  return children && { type: "heading", depth, children, position: between(line, 1, text.length + 1) };
}

/**
 * What a paragraph in plain forms is; nothing for all others.
 *
 * @param text its lines; spaces stand for the marks of what goes on in all but the first
 */
export function plainProse(text: string, start: Place, names: Names): Paragraph | undefined {
  const prose = plainParagraph.exec(text)?.[1];
  const children = prose === undefined ? undefined : plainRuns(prose, start, names);
  return children && { type: "paragraph", children, position: { start, end: endOf(text, start) } };
}

const headingDepths = [1, 2, 3, 4, 5, 6] as const;

const plainFence = /^(?:`{3,}|~{3,}) *([A-Za-z]+(?:-[A-Za-z]+)*)? *$/;

/** A fenced block without its code, by the line that opens it; nothing where more than the language stands there. */
export function plainCode(fence: string): Code | undefined {
  const [match, lang = null] = plainFence.exec(fence) ?? [];
  return match === undefined ? undefined : { type: "code", lang, meta: null, value: "" };
}

const plainDefinition = /^\[([A-Za-z\d](?:[\w.-]| (?! ))*[\w.-])\]: ([^\s<>()\\&]+)$/;

/** A definition in plain forms, without a title; nothing for all others. */
export function plainLinkDefinition(text: string, line: number): Definition | undefined {
  const [, label, url] = plainDefinition.exec(text) ?? [];
  if (label === undefined || url === undefined) return undefined;
  const identifier = label.toLowerCase();
  return { type: "definition", identifier, label, title: null, url, position: between(line, 1, text.length + 1) };
}

/** The head of a table in plain forms; nothing for all others. */
export function plainTableHead(header: string, delimiter: string, line: number, names: Names): Table | undefined {
  const row = plainDelimiter.test(delimiter) ? plainTableRow(header, line, names) : undefined;
  const align = cellsOf(delimiter).map(alignment);
  if (row?.children.length !== align.length) return undefined;
  const end = { line: line + 1, column: delimiter.length + 1 };
  return { type: "table", align, children: [row], position: { start: { line, column: 1 }, end } };
}

function alignment(cell: string): AlignType {
  const [before, after] = [cell.trim().startsWith(":"), cell.trim().endsWith(":")];
  return before ? (after ? "center" : "left") : after ? "right" : null;
}

/** A table row whose cells hold plain forms only; nothing for all others. */
export function plainTableRow(text: string, line: number, names: Names): TableRow | undefined {
  if (!plainRow.test(text)) return undefined;
  const cells = cellsOf(text);
  const children: TableCell[] = [];
  let column = 1;
  for (const [index, cell] of cells.entries()) {
    const start = column;
    column += cell.length + 1;
    const content = withoutSpaces(cell);
    const runs = plainRuns(content, { line, column: start + 1 + cell.indexOf(content) }, names);
    if (runs === undefined) return undefined;
    const end = index === cells.length - 1 ? text.length + 1 : column;
    children.push({ type: "tableCell", children: runs, position: between(line, start, end) });
  }
  return { type: "tableRow", children, position: between(line, 1, text.length + 1) };
}

function cellsOf(row: string): string[] {
  const text = withoutSpaces(row).slice(1);
  return (text.endsWith("|") ? text.slice(0, -1) : text).split("|");
}

/** The text between the spaces and tabs at its ends; other white space is more than padding. */
function withoutSpaces(text: string): string {
  let [start, end] = [0, text.length];
  while (isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return text.slice(start, end);
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\t";
}

function between(line: number, start: number, end: number) {
  return { start: { line, column: start }, end: { line, column: end } };
}
