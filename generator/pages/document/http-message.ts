import type { Diagnostic, Origin } from "../../diagnostics/diagnostic.ts";
import type { BodyFact, HeaderFact, JsonFact } from "../facts/page-facts.ts";
import { parseJson, type TextBlock } from "./json.ts";

/** The start line, headers and body of a documented HTTP message. */
export interface Message {
  readonly startLine: string;
  readonly origin: Origin;
  readonly headers: readonly HeaderFact[];
  readonly body?: BodyFact;
}

const header = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*)$/;

/** Whether a text can be the name of a header (RFC 9110, section 5.1). */
export function isHeaderName(text: string): boolean {
  return /^[!#$%&'*+.^_`|~\w-]+$/.test(text);
}

/**
 * Splits a documented message into start line, headers and body. Pages of one generation have no blank line before
 * the body, so a line that opens JSON ends the headers as well.
 */
export function readMessage(block: TextBlock, diagnostics: Diagnostic[]): Message | undefined {
  const lines = block.text.split("\n");
  const start = lines.findIndex((line) => line.trim() !== "");
  const startLine = lines[start]?.trim();
  if (startLine === undefined) return undefined;
  const headers: HeaderFact[] = [];
  let at = start + 1;
  for (; at < lines.length; at++) {
    const [, name, value] = header.exec(lines[at]?.trim() ?? "") ?? [];
    // Some pages have an empty line between the start line and the headers.
    const blankBeforeHeaders = headers.length === 0 && lines[at]?.trim() === "" && header.test(lines[at + 1] ?? "");
    if (blankBeforeHeaders) continue;
    if (name === undefined || value === undefined) break;
    headers.push({ name, value: value.trim(), required: true, origin: lineOrigin(block, at) });
  }
  while (lines[at]?.trim() === "") at++;
  const text = lines.slice(at).join("\n").trimEnd();
  const body = text === "" ? undefined : readBody({ ...block, text, line: block.line + at }, headers, diagnostics);
  return { startLine, headers, origin: lineOrigin(block, start), ...(body && { body }) };
}

/** The place of a line of a block, the first of which has the index 0. */
export function lineOrigin(block: TextBlock, index: number): Origin {
  return { page: block.page, line: block.line + index, column: block.indent + 1 };
}

/** A body such as `[Zip file]` opens like JSON; where a header states another format, it is not reported. */
function readBody(block: TextBlock, headers: readonly HeaderFact[], diagnostics: Diagnostic[]): BodyFact {
  const { text } = block;
  if (!opensJson(text)) return { text };
  const problems: Diagnostic[] = [];
  const json = readJson(block, "example body", problems);
  const format = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value;
  if (json !== undefined || !format || /json/i.test(format)) diagnostics.push(...problems);
  return { text, ...(json && { json }) };
}

/** Whether a text starts as an object or an array of JSON does. */
export function opensJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Parses a block of JSON; what cannot be parsed is a finding and nothing else. */
export function readJson(block: TextBlock, what: string, diagnostics: Diagnostic[]): JsonFact | undefined {
  const { value, diagnostics: problems } = parseJson(block, what);
  diagnostics.push(...problems);
  return value && { value, origin: { page: block.page, line: value.line, column: value.column } };
}
