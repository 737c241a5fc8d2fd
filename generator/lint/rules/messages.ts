import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { PageBlocks } from "../../pages/document/page-blocks.ts";

const startLine = /^\s*(?:[A-Z]{3,}\s+(?:https?:\/\/|\/)\S|HTTP\/\d)/;
const requestLine = /^\s*[A-Z]{3,}\s+https?:\/\/[^/\s]+\/([^/\s?]+)\//;
const headerLine = /^\s*[!#$%&'*+.^_|~\w-]+:(?!\/\/)/;
const opensJson = /^\s*(?:\{|\[\s*(?:[{"\]]|$))/;
/** Annotations of OData that hold a URL of the service. */
const serviceUrl = /"@odata\.(?:context|nextLink|deltaLink)"\s*:\s*"https?:\/\/[^/"\s]+\/([^/"\s?]+)\//;
const version = /^(?:v\d+(?:\.\d+)*|beta)$/;

/**
 * Reports bodies without an empty line before them, and examples of another version of the API than the folder of
 * their page is named for.
 *
 * @param file the absolute path of the page
 */
export function lintMessages(page: PageBlocks, file: string): Diagnostic[] {
  const expected = file.split(/[/\\]/).findLast((segment) => version.test(segment));
  return page.fences.flatMap(({ first, end }) => {
    const lines = page.lines.slice(first - 1, end - 1);
    return [...missingBlankLine(page, lines, first), ...wrongVersions(page, lines, first, expected)];
  });
}

function missingBlankLine(page: PageBlocks, lines: readonly string[], first: number): Diagnostic[] {
  const start = lines.findIndex((line) => line.trim() !== "");
  if (!startLine.test(lines[start] ?? "")) return [];
  let at = start + 1;
  while (at < lines.length && headerLine.test(lines[at] ?? "")) at++;
  const body = lines[at] ?? "";
  if (!opensJson.test(body)) return [];
  const line = first + at;
  const column = body.search(/\S/) + 1;
  // In a list or a quotation, the empty line would need the marks of these.
  const repairs = column === 1 ? [{ line, column: 1, found: "", replacement: "\n" }] : [];
  const above = at === start + 1 ? (/^\s*HTTP/.test(lines[start] ?? "") ? "status line" : "request line") : "headers";
  return [diagnose("missing-blank-line", { page: page.path, line, column }, { above }, [], repairs)];
}

function wrongVersions(page: PageBlocks, lines: readonly string[], first: number, expected?: string): Diagnostic[] {
  if (expected === undefined) return [];
  return lines.flatMap((text, at) => {
    const found = requestLine.exec(text)?.[1] ?? serviceUrl.exec(text)?.[1];
    if (found === undefined || !version.test(found) || found === expected) return [];
    const origin = { page: page.path, line: first + at, column: text.indexOf(`/${found}/`) + 2 };
    return [diagnose("wrong-version", origin, { found, expected })];
  });
}
