import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Code } from "../diagnostics/diagnostic.ts";
import type { PageFacts } from "../pages/facts/page-facts.ts";

/** The text of a page as its author wrote it. */
export interface PageSource {
  /** The page's path below the input folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  /** The text without line ends, whatever they are, and without a mark of the byte order. */
  readonly lines: readonly string[];
}

/** What is wrong with pages that reading leaves out. */
const unreadable: ReadonlySet<Code> = new Set(["not-utf-8", "page-too-large", "link-outside-input"]);

/**
 * Reads the texts of pages that were read before, those of included files among them.
 *
 * @param root the folder below which the paths of pages start
 */
export function readSources(root: string, pages: readonly PageFacts[]): PageSource[] {
  return pages
    .filter(({ diagnostics }) => !diagnostics.some(({ code }) => unreadable.has(code)))
    .map(({ path }) => sourceOf(path, readFileSync(join(root, path), "utf8")));
}

/** A page with its lines. */
export function sourceOf(path: string, text: string): PageSource {
  return { path, text, lines: text.replace(/^\uFEFF/, "").split(/\r\n?|\n/) };
}

/** The folder below which the paths of pages start. */
export async function rootOf(input: string): Promise<string> {
  return (await stat(input)).isDirectory() ? input : dirname(input);
}
