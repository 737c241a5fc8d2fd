import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { cellCount, isDelimiterRow } from "./markdown.ts";

// Markdown parsers are slower than linear in the length of a line, in the marks of a paragraph and in the depth of
// nesting. The limits are several times what the largest real pages reach: 82,000 characters a page, 12,000 a line, a
// container depth of 2, an indentation of 44, and a markup cost of 1.3 million.

/** In characters; more than an enumeration catalog of nine hundred lists has. */
export const longestPage = 600_000;
const longestLine = 20_000;
/** Quotation and list marks before the text of one line. */
const mostContainers = 10;
/** In characters, before a quotation or list mark: the indentation is what nests a list. */
const deepestIndent = 100;
/** Such marks on a page; lists cost the square of their items. */
const mostItems = 2_500;
/** The sum over paragraphs of their marks times their characters, and of a tenth of the square of their lines. */
const mostMarkup = 20_000_000;
/** Levels of the tree that is parsed, as its readers recurse. */
export const deepestNesting = 100;

/**
 * Splits a text into lines, and empties those that would be too expensive to parse, each of which is a finding, so that
 * the others keep their line numbers.
 */
export function withinLimits(text: string, page: string, diagnostics: Diagnostic[]): string[] {
  let items = 0;
  const lines = text.split("\n").map((line, index) => {
    const origin = { page, line: index + 1, column: 1 };
    if (line.length > longestLine) {
      diagnostics.push(diagnose("line-too-long", origin, { size: `${line.length}`, limit: `${longestLine}` }));
      return "";
    }
    const prefix = containers.exec(line)?.[0];
    const depth = prefix?.replace(/[ \t\d]/g, "").length ?? 0;
    items += depth;
    const tooDeep = depth > mostContainers || (prefix?.search(/[^ \t]/) ?? 0) > deepestIndent;
    if (tooDeep) {
      const what = "The list or quotation";
      diagnostics.push(diagnose("nested-too-deep", origin, { what, limit: `${mostContainers}` }));
    } else if (depth > 0 && items > mostItems) {
      const what = "A page with this many list items";
      diagnostics.push(diagnose("markup-too-dense", origin, { what, limit: `${mostItems} items` }));
    } else return line;
    return "";
  });
  // All characters of a short page may be marks.
  return text.length ** 2 * 1.1 <= mostMarkup ? lines : withinMarkup(lines, page, diagnostics);
}

/** @param lines changed: paragraphs with too much markup are emptied */
function withinMarkup(lines: string[], page: string, diagnostics: Diagnostic[]): string[] {
  let spent = 0;
  for (const { start, end } of paragraphsOf(lines)) {
    const text = lines.slice(start, end).join("\n");
    const marks = text.match(mark)?.length ?? 0;
    const cost = marks * text.length + (end - start) ** 2 / 10;
    if (spent + cost <= mostMarkup) spent += cost;
    else {
      const what = `A paragraph of ${end - start} lines with ${marks} marks`;
      const origin = { page, line: start + 1, column: 1 };
      const limit = `${mostMarkup} in marks times characters on a page`;
      diagnostics.push(diagnose("markup-too-dense", origin, { what, limit }));
      lines.fill("", start, end);
    }
  }
  return lines;
}

const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;

/** Characters that may open or close markup, or start a search for its end. */
const mark = /[*_[\]!<&`|]/g;

const blank = /^[\s>]*$/;
/** Lines that end a paragraph whatever comes before them. */
const startsBlock = /^ {0,3}(?:(?:[-*+]|1[.)])[ \t]+\S|#{1,6}[ \t])/;
/** Lines that end a table. */
const endsTable = /^(?:\t| {4}|[ \t]*(?:[-*+>#<`~]|\d+[.)]))/;

/** Runs of lines whose markup is parsed together: at least the real paragraphs, and each table row by itself. */
function paragraphsOf(lines: readonly string[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let start = 0;
  let inTable = false;
  for (const [at, line] of lines.entries()) {
    const endsParagraph = blank.test(line) || startsBlock.test(line);
    inTable = !endsParagraph && (inTable ? !endsTable.test(line) : isTableStart(lines[at - 1] ?? "", line));
    if (!endsParagraph && !inTable) continue;
    if (at > start) runs.push({ start, end: at });
    start = blank.test(line) ? at + 1 : at;
  }
  if (start < lines.length) runs.push({ start, end: lines.length });
  return runs;
}

function isTableStart(header: string, delimiter: string): boolean {
  return delimiter.includes("|") && isDelimiterRow(delimiter) && cellCount(header) === cellCount(delimiter);
}
