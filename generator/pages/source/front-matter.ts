import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { loadPackage } from "../../load-package.ts";

/** A line of the front matter. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: string;
  /** Where the value starts. */
  readonly origin: Origin;
}

/** In characters. Real ones have a few hundred; YAML parsers recurse, and compare all keys with each other. */
const longestFrontMatter = 10_000;

/** The line below the fence that opens it. */
const firstLine = 2;

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
  if (text.length > longestFrontMatter) {
    const reason = `longer than ${longestFrontMatter} characters`;
    const origin: Origin = { page, line: firstLine, column: 1 };
    return { entries: [], diagnostics: [diagnose("invalid-front-matter", origin, { reason })] };
  }
  const plain = plainEntries(text, page);
  return plain ? { entries: plain, diagnostics: [] } : readYaml(text, page);
}

/** A key and a text in quotes, a date, or a text that starts with a letter and holds no mark that could end it. */
const plainEntry =
  /^([A-Za-z][\w.-]*): +(?:"([^"\\\t]*)"|'([^'\t]*)'|(\d+\/\d+\/\d+|[A-Za-z][\w ,.;()/'"+*[\]{}&!|<>%@`=?$^~’‘“”–—…-]*(?<![ ,]))) *$/;
/** Words that are values of other types (YAML 1.2.2, section 10.3.2), and those values as texts. */
const typedWords: ReadonlyMap<string, string> = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, "true"] as const),
  ...["false", "False", "FALSE"].map((word) => [word, "false"] as const),
  ...["null", "Null", "NULL"].map((word) => [word, ""] as const),
]);

/**
 * Most front matter is a few plain lines, for which a YAML parser takes long.
 *
 * @returns nothing where a line is, or might be, anything else
 */
function plainEntries(text: string, page: string): FrontMatterEntry[] | undefined {
  const entries = new Map<string, FrontMatterEntry>();
  for (const [index, line] of text.split("\n").entries()) {
    const [, key, quoted, singleQuoted, word] = plainEntry.exec(line) ?? [];
    const value = quoted ?? singleQuoted ?? typedWords.get(word ?? "") ?? word;
    if (key === undefined || value === undefined || entries.has(key) || typedWords.has(key)) return undefined;
    const column = line.length - line.slice(key.length + 1).trimStart().length + 1;
    entries.set(key, { key, value, origin: { page, line: firstLine + index, column } });
  }
  return [...entries.values()];
}

function readYaml(text: string, page: string): { entries: FrontMatterEntry[]; diagnostics: Diagnostic[] } {
  // Loaded when it is needed, as most pages can do without.
  const { isMap, isScalar, LineCounter, parseDocument }: typeof import("yaml") = loadPackage("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: "silent" });
  const placeAt = (offset: number): Origin => {
    const { line, col } = lineCounter.linePos(offset);
    return { page, line: firstLine + line - 1, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const reason = error.code.toLowerCase().replaceAll("_", " ");
    return { entries: [], diagnostics: [diagnose("invalid-front-matter", placeAt(error.pos[0]), { reason })] };
  }
  if (!isMap(document.contents)) return { entries: [], diagnostics: [] };
  const entries = document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !isScalar(value)) return [];
    const offset = value.range?.[0] ?? 0;
    return [{ key: String(key.value), value: String(value.value ?? ""), origin: placeAt(offset) }];
  });
  return { entries, diagnostics: [] };
}
