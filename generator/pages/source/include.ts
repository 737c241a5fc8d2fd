import { posix } from "node:path";
import type { Origin } from "../../diagnostics/diagnostic.ts";
import { splitLines } from "../../diagnostics/lines.ts";
import type { Dialect } from "../../dialects/dialect.ts";

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
  if (!text.includes("[!")) return { text };
  const lines: { text: string; page: string; line: number }[] = [];
  append(path, text, [path.toLowerCase()]);
  return lines.some(({ page }) => page !== path)
    ? { text: lines.map((line) => line.text).join("\n"), lines }
    : { text };

  function append(page: string, content: string, including: readonly string[]): void {
    for (const [index, line] of splitLines(content).entries()) {
      const target = line.includes("[!") ? include.exec(line)?.[1] : undefined;
      const file = target === undefined ? undefined : includedFile(target, page);
      const isNew = file !== undefined && !including.includes(file.toLowerCase());
      const included = isNew && including.length <= deepest && lines.length <= longest ? read(file) : undefined;
      if (file === undefined || included === undefined) lines.push({ text: line, page, line: index + 1 });
      else append(file, withoutFrontMatter(included), [...including, file.toLowerCase()]);
    }
  }
}

/** The path below the input folder; nothing where the target leads outside. */
function includedFile(target: string, page: string): string | undefined {
  const file = posix.join(posix.dirname(page), target.split(/[?#]/, 1)[0] ?? "");
  return file.startsWith("..") || posix.isAbsolute(target) ? undefined : file;
}

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

/**
 * A copy of a value as JSON could hold it.
 *
 * @param change alters the copy of each object, the innermost first
 */
function mapObjects<Value>(value: Value, change: (object: Record<string, unknown>) => void): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change)) as Value;
  const copy = { ...(value as Record<string, unknown>) };
  for (const name of Object.keys(copy)) copy[name] = mapObjects(copy[name], change);
  change(copy);
  return copy as Value;
}
