import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialect, RequestLineNotation } from "../../dialects/dialect.ts";
import { annotatedKind } from "../document/annotation.ts";
import type { CodeBlock } from "../document/code-block.ts";
import { lineOrigin } from "../document/http-message.ts";
import type { PageDocument } from "../document/sections.ts";
import type { RequestLineFact } from "../facts/page-facts.ts";

/**
 * Reads the request lines of an operation. Some pages have a section for each way to address the same thing, with a
 * block that is no example, in place of a section of request lines.
 *
 * @param stated the code blocks of the section of request lines
 * @param others those of sections that the dialect does not know
 */
export function readRequestLines(
  { dialect }: PageDocument,
  stated: readonly CodeBlock[],
  others: readonly CodeBlock[],
  diagnostics: Diagnostic[],
): RequestLineFact[] {
  const blocks = stated.length > 0 ? stated : others.filter((block) => isRequestLines(block, dialect.requestLine));
  return blocks.flatMap((block) => readBlock(block, dialect, diagnostics));
}

function isRequestLines({ annotation, text }: CodeBlock, { pattern }: RequestLineNotation): boolean {
  const kind = annotatedKind(annotation);
  const lines = text.text.split("\n").filter((line) => line.trim() !== "");
  const isPlain = kind !== "request" && kind !== "response" && lines.length > 0;
  return isPlain && lines.every((line) => pattern.test(line.trim()));
}

const headerLine = /^[\w-]+:\s/;

/** Header lines and a body may follow a request line; they are no request lines. */
function readBlock(
  { text: block }: CodeBlock,
  { requestLine: { pattern, separator, noPath }, placeholders }: Dialect,
  diagnostics: Diagnostic[],
): RequestLineFact[] {
  const facts: RequestLineFact[] = [];
  const lines = block.text.split("\n");
  for (const [index, line] of lines.entries()) {
    const text = line.trim() + restOfCall(lines, index, pattern);
    const origin = lineOrigin(block, index);
    if (/^[{[]/.test(text)) break;
    if (text === "" || headerLine.test(text) || separator.test(text)) continue;
    const [, method, target] = pattern.exec(text) ?? [];
    if (method === undefined || target === undefined || target.search(noPath) === 0) {
      diagnostics.push(diagnose("invalid-request-line", origin, { text }));
    } else facts.push({ method, target: target.trim().replace(placeholders.root, ""), origin });
  }
  return facts;
}

/** The lines over which a call in a request line goes on; they are blanked, so that they are read once. */
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
