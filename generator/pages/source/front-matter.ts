import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";

/** A line of the front matter. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: string;
  /** Where the value starts. */
  readonly origin: Origin;
}

/** In characters. Real ones have a few hundred; YAML parsers recurse, and compare all keys with each other. */
const longestFrontMatter = 10_000;

/** The line after the fence that opens it. */
const firstLine = 2;

/** How many lines the front matter takes, with its fences; 0 where there is none. */
export function frontMatterEnd(lines: readonly string[]): number {
  if (!fence.test(lines[0] ?? "")) return 0;
  return lines.findIndex((line, index) => index > 0 && fence.test(line)) + 1;
}

const fence = /^---[ \t]*$/;

/**
 * Reads the scalar entries of a page's YAML front matter.
 *
 * @param text what stands between the fences at the top of the page
 * @returns entries in document order; none where the text is not YAML, which is a finding
 */
export function readFrontMatter(
  text: string,
  page: string,
): { entries: FrontMatterEntry[]; diagnostics: Diagnostic[] } {
  const invalid = (origin: Origin, reason: string) => ({
    entries: [],
    diagnostics: [diagnose("invalid-front-matter", origin, { reason })],
  });
  if (text.length > longestFrontMatter) {
    return invalid({ page, line: firstLine, column: 1 }, `longer than ${longestFrontMatter} characters`);
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: "silent" });
  const placeAt = (offset: number): Origin => {
    const { line, col } = lineCounter.linePos(offset);
    return { page, line: firstLine + line - 1, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined) return invalid(placeAt(error.pos[0]), error.code.toLowerCase().replaceAll("_", " "));
  if (!isMap(document.contents)) return { entries: [], diagnostics: [] };
  const entries = document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !isScalar(value)) return [];
    const offset = value.range?.[0] ?? 0;
    return [{ key: String(key.value), value: String(value.value ?? ""), origin: placeAt(offset) }];
  });
  return { entries, diagnostics: [] };
}
