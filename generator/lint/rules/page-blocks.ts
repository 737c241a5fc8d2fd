import type { PageText } from "../page-texts.ts";

/** The lines of a block, counted from 1. */
export interface LineRange {
  readonly first: number;
  /** The line after the last one. */
  readonly end: number;
}

/** A heading that is no label of a tab. */
export interface PageHeading {
  readonly line: number;
  readonly level: number;
  readonly text: string;
}

/** A table: the line of its header, and those of its rows. */
export interface PageTable {
  readonly header: number;
  readonly rows: readonly number[];
}

/** A page with its blocks, as far as single lines show them. */
export interface PageBlocks extends PageText {
  /** Fenced code, without the fences. */
  readonly fences: readonly LineRange[];
  /** HTML comments, which may hold annotations. */
  readonly comments: readonly LineRange[];
  readonly headings: readonly PageHeading[];
  readonly tables: readonly PageTable[];
  /** The lines of no other block. */
  readonly prose: readonly number[];
}

const openingFence = /^(?:[ \t>]|[-*+] |\d{1,3}[.)] ){0,12}(`{3,}|~{3,})[^`]*$/;
const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/;
const tabLabel = /^\[[^\]]*\]\(#tab\//;
const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** In characters. Nobody writes longer lines, and no rule looks at them. */
const longestLine = 20_000;

/**
 * Finds the blocks of a page.
 *
 * Rules look at raw characters, which a parsed tree no longer has, so that lines are enough. Each line is read once.
 */
export function findBlocks(page: PageText): PageBlocks {
  const lines = page.lines.map((line) => (line.length > longestLine ? "" : line));
  const fences: LineRange[] = [];
  const comments: LineRange[] = [];
  const headings: PageHeading[] = [];
  const tables: PageTable[] = [];
  const prose: number[] = [];
  for (let at = endOfFrontMatter(lines); at < lines.length; at++) {
    const text = lines[at] ?? "";
    const line = at + 1;
    const fence = openingFence.exec(text);
    if (fence !== null) {
      const end = closingFence(lines, line, fence[1] ?? "");
      fences.push({ first: line + 1, end: end + 1 });
      at = end;
    } else if (/^\s*<!--/.test(text)) {
      at = endOfComment(lines, at);
      comments.push({ first: line, end: at + 2 });
    } else if (heading.test(text)) {
      const [, marks = "", words = ""] = heading.exec(text) ?? [];
      if (!tabLabel.test(words)) headings.push({ line, level: marks.length, text: words });
    } else if (isTableHeader(lines, at)) {
      const rows = rowsBelow(lines, at + 2);
      tables.push({ header: line, rows });
      at += rows.length + 1;
    } else prose.push(line);
  }
  return { ...page, lines, fences, comments, headings, tables, prose };
}

function endOfComment(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, at) => at >= from && line.includes("-->"));
  return end === -1 ? lines.length - 1 : end;
}

function isTableHeader(lines: readonly string[], at: number): boolean {
  const delimiter = lines[at + 1] ?? "";
  return (lines[at] ?? "").includes("|") && delimiter.includes("|") && delimiterRow.test(delimiter);
}

function rowsBelow(lines: readonly string[], from: number): number[] {
  const rows: number[] = [];
  for (let at = from; lines[at]?.includes("|"); at++) rows.push(at + 1);
  return rows;
}

function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== "---") return 0;
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---");
  return end + 1;
}

/** The index of the line that closes a fenced block; the number of lines if none does. */
function closingFence(lines: readonly string[], from: number, marks: string): number {
  const character = marks.charAt(0);
  for (let at = from; at < lines.length; at++) {
    const text = (lines[at] ?? "").replace(/^[ \t>]+/, "").trimEnd();
    if (text.length >= marks.length && text.split(character).join("") === "") return at;
  }
  return lines.length;
}
