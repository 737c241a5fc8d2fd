import { readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { splitLines } from "../../diagnostics/lines.ts";
import { memoize } from "../../memoize.ts";

/** The lines of a page by its path below the input folder; none for a page that cannot be read. */
export type PageLines = (page: string) => readonly string[];

/** The folder below which the paths of pages start: the input, or the folder of a single page. */
export async function inputRoot(input: string): Promise<string> {
  const isPage = (await stat(input).catch(() => undefined))?.isFile() === true;
  return isPage ? dirname(input) : input;
}

/** Reads lines from the pages of a folder. Each page is read once, when its first line is needed. */
export function createPageLines(root: string): PageLines {
  return memoize((page) => linesOf(join(root, page)));
}

/** The lines of a file; none where it cannot be read. */
export function linesOf(file: string): readonly string[] {
  try {
    return splitLines(readFileSync(file, "utf8"));
  } catch {
    return [];
  }
}
