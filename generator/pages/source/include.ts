import { posix } from "node:path";
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { splitLines } from "../../diagnostics/lines.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { memoizePair } from "../../memoize.ts";
import { mapObjects } from "./map-objects.ts";

/** The text of a file of the input folder; nothing where there is none. The path is below the folder. */
export type IncludeReader = (path: string) => string | undefined;

/** A page with what it includes put in its place. */
export interface ExpandedPage {
  readonly text: string;
  /** Where each line of the text stands; nothing where no line was moved. */
  readonly lines?: readonly Pick<Origin, "page" | "line">[];
}

/** Includes within includes beyond this are not documentation. */
const deepest = 5;
/** In lines, so that files that include each other many times cannot grow without end. */
const longest = 20_000;

/**
 * Replaces lines such as `[!INCLUDE [permissions](../includes/permissions.md)]` by the text of the file. What is not in
 * the input folder, leads outside of it or includes itself stays as it is.
 *
 * @param path the page's path below the input folder
 * @param dialect how includes are written
 * @param read reads the files of the input folder
 */
export function expandIncludes(
  path: string,
  text: string,
  { pages: { include } }: Dialect,
  read: IncludeReader,
): ExpandedPage {
  if (!includesAnything(path, text, include, read)) return { text };
  const lines: { text: string; page: string; line: number }[] = [];
  append(path, text, [path.toLowerCase()]);
  const moved = lines.some(({ page }) => page !== path);
  return { text: lines.map((line) => line.text).join("\n"), ...(moved && { lines }) };

  function append(page: string, content: string, including: readonly string[]): void {
    for (const [index, line] of splitLines(content).entries()) {
      const target = include.exec(line)?.[1];
      const file = target === undefined ? undefined : includedFile(target, page);
      const isNew = file !== undefined && !including.includes(file.toLowerCase());
      const included = isNew && including.length <= deepest && lines.length <= longest ? read(file) : undefined;
      if (file === undefined || included === undefined) lines.push({ text: line, page, line: index + 1 });
      else append(file, withoutFrontMatter(included), [...including, file.toLowerCase()]);
    }
  }
}

/** Whether a page includes a file that is there. Most do not. */
function includesAnything(path: string, text: string, include: RegExp, read: IncludeReader): boolean {
  if (!text.includes("[!")) return false;
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const targets = new Set<string>();
  for (let at = lines.indexOf("[!"), end = 0; at !== -1; at = lines.indexOf("[!", end)) {
    end = lines.indexOf("\n", at);
    if (end === -1) end = lines.length;
    const target = include.exec(lines.slice(lines.lastIndexOf("\n", at) + 1, end))?.[1];
    if (target !== undefined) targets.add(target);
  }
  // Each is looked up, as the facts of the page depend on whether it is there.
  const isThere = [...targets].map((target) => {
    const file = includedFile(target, path);
    return file !== undefined && read(file) !== undefined;
  });
  return isThere.includes(true);
}

/** The path below the input folder; nothing where the target leads outside. */
function includedFile(target: string, page: string): string | undefined {
  return fileFrom(posix.dirname(page), target);
}

/** Pages of a folder include the same few files. */
const fileFrom = memoizePair((folder, target) => {
  const file = posix.join(folder, target.split(/[?#]/, 1)[0] ?? "");
  return file.startsWith("..") || posix.isAbsolute(target) ? undefined : file;
});

/** Line numbers stay: the front matter becomes blank lines. */
function withoutFrontMatter(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/, (matter) => matter.replace(/[^\n]/g, ""));
}

/**
 * Puts everything that was read from an expanded page where it stands: line numbers become those of the file, and
 * places on another page say so.
 *
 * @param value facts or findings; JSON values in them have a line and a column, but no page
 */
export function relocate<Value>(value: Value, lines: NonNullable<ExpandedPage["lines"]>): Value {
  return mapObjects(value, (object) => {
    const place = typeof object["line"] === "number" ? lines[object["line"] - 1] : undefined;
    if (place) Object.assign(object, { line: place.line, ...("page" in object && { page: place.page }) });
  });
}
