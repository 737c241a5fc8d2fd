import type { PageSource } from "../sources.ts";

/** A fenced block: its lines, without the fences. Lines are counted from 1. */
export interface Fence {
  readonly first: number;
  /** One behind the last line. */
  readonly end: number;
  /** The word behind the opening fence, in lower case. */
  readonly language: string;
}

/** A heading, tab labels left out. */
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

/** The blocks of a page, as far as they can be told line by line. */
export interface ScannedPage extends PageSource {
  readonly fences: readonly Fence[];
  /** The comments that hold annotations, as ranges of lines. */
  readonly comments: readonly Pick<Fence, "first" | "end">[];
  readonly headings: readonly PageHeading[];
  readonly tables: readonly PageTable[];
  /** The lines that are none of the above and no front matter. */
  readonly prose: readonly number[];
}

const openingFence = /^(?:[ \t>]|[-*+] |\d{1,3}[.)] ){0,12}(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*$/;
const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/;
const tabLabel = /^\[[^\]]*\]\(#tab\//;
const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** In characters; a longer line is left out of everything, as people never wrote it. */
const longestLine = 20_000;

/** Splits a page into blocks. It takes each line once, so that a whole reference costs a fraction of a second. */
export function scanPage(source: PageSource): ScannedPage {
  const lines = source.lines.map((line) => (line.length > longestLine ? "" : line));
  const page = {
    fences: [] as Fence[],
    comments: [] as ScannedPage["comments"][number][],
    headings: [] as PageHeading[],
    tables: [] as PageTable[],
    prose: [] as number[],
  };
  for (let at = endOfFrontMatter(lines); at < lines.length; at++) {
    const text = lines[at] ?? "";
    const line = at + 1;
    const fence = openingFence.exec(text);
    if (fence !== null) {
      const end = closingFence(lines, line, fence[1] ?? "");
      page.fences.push({ first: line + 1, end: end + 1, language: (fence[2] ?? "").toLowerCase() });
      at = end;
    } else if (/^\s*<!--/.test(text)) {
      at = endOfComment(lines, at);
      page.comments.push({ first: line, end: at + 2 });
    } else if (heading.test(text)) {
      const [, marks = "", words = ""] = heading.exec(text) ?? [];
      if (!tabLabel.test(words)) page.headings.push({ line, level: marks.length, text: words });
    } else if (isTableHeader(lines, at)) {
      const rows = rowsBelow(lines, at + 2);
      page.tables.push({ header: line, rows });
      at += rows.length + 1;
    } else page.prose.push(line);
  }
  return { ...source, lines, ...page };
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

/** The index of the line that closes a block; one behind the last line where none does. */
function closingFence(lines: readonly string[], from: number, marks: string): number {
  const character = marks.charAt(0);
  for (let at = from; at < lines.length; at++) {
    const text = (lines[at] ?? "").replace(/^[ \t>]+/, "").trimEnd();
    if (text.length >= marks.length && text.split(character).join("") === "") return at;
  }
  return lines.length;
}
