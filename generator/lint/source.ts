import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Code } from "../diagnostics.ts";
import type { PageFacts } from "../pages/facts.ts";

/** The text of a page as its author wrote it. */
export interface PageSource {
  /** The page's path below the input folder, with `/` between folders. */
  readonly path: string;
  /** Without line ends, whatever they are. */
  readonly lines: readonly string[];
}

/** What is wrong with pages that reading leaves out. */
const unreadable: ReadonlySet<Code> = new Set(["not-utf-8", "page-too-large", "link-outside-input"]);

/**
 * Reads the texts of pages that were read before.
 *
 * @param input the folder of the pages, or one page
 */
export async function readSources(input: string, pages: readonly PageFacts[]): Promise<PageSource[]> {
  const root = await rootOf(input);
  return pages
    .filter(({ diagnostics }) => !diagnostics.some(({ code }) => unreadable.has(code)))
    .map(({ path }) => ({ path, lines: linesOf(readFileSync(join(root, path), "utf8")) }));
}

/** The folder below which the paths of pages start. */
export async function rootOf(input: string): Promise<string> {
  return (await stat(input)).isDirectory() ? input : dirname(input);
}

/** The lines of a text with any line ends; a mark of the byte order is no part of the first. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
}
