import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { RequestLineNotation } from "../../dialects/dialect.ts";
import { standsForUrl } from "../../http.ts";
import { annotatedKind, type CodeBlock } from "../document/code-block.ts";
import { lineOrigin } from "../document/http-message.ts";
import { type PageDocument, withoutFindings } from "../document/sections.ts";
import { tablesOf } from "../document/table.ts";
import type { RequestLineFact } from "../facts/page-facts.ts";

/**
 * Reads the request lines of an operation. Some pages have a section for each way to address the same thing, with a
 * block that is no example, in place of a section of request lines.
 *
 * @param stated the code blocks of the section of request lines
 * @param others those of sections that the dialect does not know
 */
export function readRequestLines(
  document: PageDocument,
  stated: readonly CodeBlock[],
  others: readonly CodeBlock[],
): RequestLineFact[] {
  const { requestLine } = document.dialect;
  const listed = readRequestTables(document);
  if (listed.length > 0) return listed;
  const blocks = stated.length > 0 ? stated : others.filter((block) => isRequestLines(block, requestLine));
  return blocks.flatMap((block) => readRequestBlock(document, block));
}

/** The rows of tables that have a column of methods and one of addresses. */
function readRequestTables(document: PageDocument): RequestLineFact[] {
  const { placeholders } = document.dialect;
  const tables = tablesOf(withoutFindings(document), "HTTP request");
  return tables.flatMap(({ records }) =>
    records.flatMap(({ cells, origin }): RequestLineFact[] => {
      const method = /[A-Z]{3,}/.exec(cells.get("method")?.text ?? "")?.[0];
      const target = cells.get("uri")?.text.trim() ?? "";
      if (method === undefined || target === "") return [];
      return [{ method, target: target.replace(placeholders.root, ""), origin: cells.get("uri")?.origin ?? origin }];
    }),
  );
}

/** Whether a block holds nothing but request lines. */
export function isRequestLines(block: CodeBlock, { pattern }: RequestLineNotation): boolean {
  const kind = annotatedKind(block);
  const lines = block.text.text.split("\n").filter((line) => line.trim() !== "");
  const isPlain = kind !== "request" && kind !== "response" && lines.length > 0;
  return isPlain && lines.every((line) => pattern.test(line.trim()));
}

const headerLine = /^[\w-]+:\s/;

/**
 * Reads the request lines of a block. Header lines and a body may follow a request line; they are no request lines. A block without any request line, such
 * as a script, is one finding.
 */
export function readRequestBlock(
  { dialect, diagnostics }: PageDocument,
  { text: block }: CodeBlock,
): RequestLineFact[] {
  const { pattern, separator, noPath } = dialect.requestLine;
  const { root, variable } = dialect.placeholders;
  const bracketed = (target: string) => (variable === undefined ? target : target.replace(variable, "{$1}"));
  const facts: RequestLineFact[] = [];
  const invalid: Diagnostic[] = [];
  const lines = block.text.split("\n");
  for (const [index, line] of lines.entries()) {
    const text = line.trim() + restOfCall(lines, index, pattern);
    const origin = lineOrigin(block, index);
    if (/^[{[]/.test(text)) break;
    if (text === "" || headerLine.test(text) || separator.test(text)) continue;
    const [, method, target] = pattern.exec(text) ?? [];
    if (method === undefined || target === undefined || target.search(noPath) === 0 || standsForUrl(target)) {
      invalid.push(diagnose("invalid-request-line", origin, { text }));
    } else facts.push({ method, target: bracketed(target.trim().replace(root, "")), origin });
  }
  diagnostics.push(...(facts.length === 0 ? invalid.slice(0, 1) : invalid));
  return facts;
}

/** The lines on which a call in a request line continues; they are emptied, so that they are read once. */
function restOfCall(lines: string[], index: number, pattern: RegExp): string {
  let rest = "";
  const isOpen = (text: string) => text.split("(").length > text.split(")").length;
  for (let at = index + 1; at < lines.length && isOpen(lines[index] + rest); at++) {
    const more = lines[at]?.trim() ?? "";
    if (more === "" || pattern.test(more)) break;
    rest += more;
    lines[at] = "";
  }
  return rest;
}
