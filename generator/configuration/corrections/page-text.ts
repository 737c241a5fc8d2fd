import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Origin } from "../../diagnostics/diagnostic.ts";

/** Reads the text of a page by its path below the input folder; empty for one that cannot be read. */
export type PageText = (page: string) => string;

/**
 * Makes a reader that reads each page once, and none that nobody asks for.
 *
 * @param input a folder of pages, or one page
 */
export async function createPageText(input: string): Promise<PageText> {
  const isPage = (await stat(input).catch(() => undefined))?.isFile() === true;
  const root = isPage ? dirname(input) : input;
  const texts = new Map<string, string>();
  return (page) => {
    const text = texts.get(page) ?? readIfPresent(join(root, page));
    texts.set(page, text);
    return text;
  };
}

function readIfPresent(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** The longest quote that is drafted, in characters; what follows says less than what precedes. */
const longestQuote = 120;

/** What a correction can quote of a line: its words, without what surrounds them; empty for a line that says nothing. */
export function quotableLine(textOf: PageText, { page, line }: Origin): string {
  const text = (textOf(page).split(/\r\n?|\n/)[line - 1] ?? "").trim();
  return text.length <= longestQuote ? text : text.slice(0, longestQuote).replace(/\s*\S*$/, "");
}
