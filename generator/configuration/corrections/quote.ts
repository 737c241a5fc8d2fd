import type { Origin } from "../../diagnostics/diagnostic.ts";
import { placeAfter } from "../../diagnostics/lines.ts";
import type { Correction } from "../../model/corrections/facts.ts";
import type { PageLines } from "../../pages/source/page-lines.ts";

/**
 * Finds the text that a correction quotes. White space counts as one space, and as nothing beside a pipe, so that a
 * table can be aligned without making its corrections stale.
 */
export function findQuote(text: string, { page, quote }: Pick<Correction, "page" | "quote">): Origin | undefined {
  const cells = quote.split("|").map((cell) => cell.trim().split(/\s+/).map(literal).join("\\s+"));
  const pattern = cells.map((cell, at) => (at === 0 || cell === "" ? cell : `\\s*${cell}`)).join("\\s*\\|");
  const match = new RegExp(pattern.replace(/^\\s\*/, "")).exec(text);
  return match === null ? undefined : { page, ...placeAfter(text.slice(0, match.index)) };
}

/** A pattern that matches a word and nothing else. */
function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** In characters: the longest quote that is drafted. */
const longestQuote = 120;

/** The text of a line that a correction can quote: trimmed, and cut at a space; empty for a blank line. */
export function quotableLine(linesOf: PageLines, { page, line }: Origin): string {
  const text = (linesOf(page)[line - 1] ?? "").trim();
  return text.length <= longestQuote ? text : text.slice(0, longestQuote).replace(/\s*\S*$/, "");
}
