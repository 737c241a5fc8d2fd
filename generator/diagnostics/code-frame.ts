import { memoize } from "../memoize.ts";
import { textWidth } from "./terminal-text.ts";
import { visible } from "./visible-text.ts";

/** A grapheme: what people take for one character. */
interface Glyph {
  /** The offset in the line, in UTF-16 code units. */
  readonly at: number;
  readonly text: string;
  /** In columns of a terminal. */
  readonly width: number;
}

/** A line of a page as a terminal shows it, and the line with the mark below it. */
export interface CodeFrame {
  readonly line: string;
  readonly mark: string;
}

/** In columns; a tab reaches to the next multiple. */
const tabWidth = 4;
/** In columns. */
const longestMark = 60;
/** Stands where a line is cut. */
const ellipsis = "…";

/**
 * Cuts a line to the width of a terminal and marks a place in it. Tabs, wide characters and combining characters are
 * taken into account, and invisible characters are shown as `�`.
 *
 * @param line a line of a page, of any length
 * @param column where the mark starts, counted from 1 in UTF-16 code units
 * @param room the columns that are free
 */
export function codeFrame(line: string, column: number, room: number): CodeFrame {
  const start = Math.min(Math.max(column - 1, 0), line.length);
  const end = start + Math.max(lengthAt(line, start), 1);
  const glyphs = glyphsAround(line, start, room);
  const marked = glyphs.findIndex(({ at, text }) => at + text.length > start || text === "");
  const focus = marked === -1 ? glyphs.length : marked;
  const [first, last] = visibleRange(glyphs, focus, room);
  const shown = glyphs.slice(first, last);
  const lead = (glyphs[first]?.at ?? 0) > 0 ? ellipsis : "";
  const isCut = (shown.at(-1)?.at ?? line.length) + (shown.at(-1)?.text.length ?? 0) < line.length;
  const before = columnsOf(glyphs.slice(first, focus)) + lead.length;
  const under = columnsOf(shown.filter(({ at }) => at >= (glyphs[focus]?.at ?? line.length) && at < end));
  return {
    line: `${lead}${display(shown)}${isCut ? ellipsis : ""}`,
    mark: " ".repeat(before) + "^".repeat(Math.min(Math.max(under, 1), longestMark)),
  };
}

/** What is marked as a whole where a place is its start: a heading, a string, a link, a word or a character. */
const markedTexts: readonly RegExp[] = [
  /^#{1,6}[ \t]+\S.*\S/u,
  /^"(?:[^"\\]|\\.){0,200}"/u,
  /^\[[^\]]{0,200}\](?:\([^)]{0,200}\))?/u,
  /^[\p{L}\p{N}_@$][\p{L}\p{N}\p{M}_.@$/-]*/u,
  /^./su,
];

function lengthAt(line: string, start: number): number {
  const rest = line.slice(start, start + 500);
  return markedTexts.map((pattern) => pattern.exec(rest)?.[0].length).find((length) => length !== undefined) ?? 1;
}

/** Text in which each character is a grapheme. */
const plainText = /^[\t -~]*$/;
/** Created when first used, as that takes longer than to print a report. */
const segmenterFor = memoize((locale) => new Intl.Segmenter(locale, { granularity: "grapheme" }));

/** The glyphs near a place: at most four times as many as there are columns on each side. */
function glyphsAround(line: string, start: number, room: number): Glyph[] {
  const from = start > 4 * room ? start - 4 * room : 0;
  let columns = 0;
  let at = from;
  return piecesOf(line.slice(from, start + 4 * room)).map((text) => {
    const width = text === "\t" ? tabWidth - (columns % tabWidth) : textWidth(visible(text));
    const glyph = { at, text, width };
    columns += width;
    at += text.length;
    return glyph;
  });
}

function piecesOf(text: string): string[] {
  return plainText.test(text) ? text.split("") : Array.from(segmenterFor("en").segment(text), ({ segment }) => segment);
}

/** The first glyph to show, and the one after the last: the whole line if it fits, otherwise a third before the place. */
function visibleRange(glyphs: readonly Glyph[], focus: number, room: number): [number, number] {
  const [head] = glyphs;
  const fits = head?.at === 0 && columnsOf(glyphs) <= room;
  if (fits) return [0, glyphs.length];
  const free = Math.max(room - 2 * ellipsis.length, 10);
  let first = focus;
  let columns = 0;
  while (first > 0 && columns + (glyphs[first - 1]?.width ?? 0) <= free / 3) columns += glyphs[--first]?.width ?? 0;
  let last = focus;
  while (last < glyphs.length && columns + (glyphs[last]?.width ?? 0) <= free) columns += glyphs[last++]?.width ?? 0;
  // Columns that the end of the line leaves free show more of its start.
  while (first > 0 && columns + (glyphs[first - 1]?.width ?? 0) <= free) columns += glyphs[--first]?.width ?? 0;
  return [first, last];
}

function columnsOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { width }) => sum + width, 0);
}

function display(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text, width }) => (text === "\t" ? " ".repeat(width) : visible(text))).join("");
}
