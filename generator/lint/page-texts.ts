import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Code } from "../diagnostics/diagnostic.ts";
import { splitLines } from "../diagnostics/lines.ts";
import type { PageFacts } from "../pages/facts/page-facts.ts";
import type { PageLines } from "../pages/source/page-lines.ts";

/** The text of a page as its author wrote it. */
export interface PageText {
  /** The page's path below the input folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  /** Without line ends and without a byte order mark. */
  readonly lines: readonly string[];
}

/** A page without a text, or with one that is too large for rules. */
const unreadable: ReadonlySet<Code> = new Set(["not-utf-8", "page-too-large", "link-outside-input"]);

/**
 * Reads the texts of pages of which the facts are known.
 *
 * @param root the folder below which the paths of pages start
 */
export function readTexts(root: string, pages: readonly PageFacts[]): PageText[] {
  return pages
    .filter(({ diagnostics }) => !diagnostics.some(({ code }) => unreadable.has(code)))
    .map(({ path }) => pageText(path, readFileSync(join(root, path), "utf8")));
}

/** Splits the text of a page into lines. */
export function pageText(path: string, text: string): PageText {
  return { path, text, lines: splitLines(text.replace(/^\uFEFF/, "")) };
}

/** Finds the lines of pages by path. */
export function linesByPath(texts: readonly PageText[]): PageLines {
  const lines = new Map(texts.map((text) => [text.path, text.lines]));
  return (page) => lines.get(page) ?? [];
}

/** The header of the table to which a line belongs, counted from 1; the line itself if it belongs to none. */
export function tableHeader(lines: readonly string[], line: number): string {
  let at = line - 1;
  while (at > 0 && (lines[at - 1] ?? "").includes("|")) at--;
  return lines[at] ?? "";
}

/** The path of a page from the folder in which the command runs, with `/` between folders. */
export function fileOf(page: string, root: string): string {
  return relative(process.cwd(), join(root, page)).split(sep).join("/");
}
