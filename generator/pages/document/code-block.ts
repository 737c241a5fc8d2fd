import type { Code, RootContent } from "mdast";
import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { messageHeading } from "../../dialects/microsoft-graph/vocabulary.ts";
import { type JsonNode, jsonMember } from "../facts/json-facts.ts";
import type { BodyFact, HeaderFact, JsonFact } from "../facts/page-facts.ts";
import { parseJson, type TextBlock } from "./json.ts";
import { originOf } from "./sections.ts";

/** The comment in front of a code block that says what the block is. */
export interface Annotation {
  readonly value: JsonNode;
  readonly origin: Origin;
}

/** A fenced block, bound to the annotation in front of it. */
export interface CodeBlock {
  readonly node: Code;
  readonly text: TextBlock;
  readonly annotation?: Annotation;
}

/** The start line, headers and body of a documented HTTP message. */
export interface Message {
  readonly startLine: string;
  readonly origin: Origin;
  readonly headers: readonly HeaderFact[];
  readonly body?: BodyFact;
}

/**
 * Collects the code blocks among these nodes, lists included. An annotation binds to the next block unless another
 * annotation intervenes.
 */
export function readCodeBlocks(nodes: readonly RootContent[], page: string, diagnostics: Diagnostic[]): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let annotation: Annotation | undefined;
  for (const node of flatten(nodes)) {
    if (node.type === "html" && isAnnotation(node.value)) {
      annotation = readAnnotation(node.value, originOf(node, page), diagnostics);
    }
    if (node.type !== "code") continue;
    blocks.push({ node, text: textBlock(node, page, diagnostics), ...(annotation && { annotation }) });
    annotation = undefined;
  }
  return blocks;
}

function flatten(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) =>
    node.type === "list" || node.type === "listItem" || node.type === "blockquote" ? flatten(node.children) : [node],
  );
}

/** Without its closing fence, a block runs into the headings below it, which are no part of a message. */
function textBlock(node: Code, page: string, diagnostics: Diagnostic[]): TextBlock {
  const { line, column } = originOf(node, page);
  const lastLine = node.position?.end.line ?? line;
  // A block by indentation has no fence line above its text.
  const lines = node.value.split("\n");
  const fenceLines = lines.length <= lastLine - line ? 1 : 0;
  const first = line + fenceLines;
  const heading = node.value.includes("#") ? lines.findIndex((text) => messageHeading.test(text)) : -1;
  if (heading === -1) return { text: node.value, page, line: first, indent: column - 1 };
  const values = { text: lines[heading]?.trim() ?? "" };
  diagnostics.push(diagnose("unclosed-code-block", { page, line: first + heading, column }, values));
  return { text: lines.slice(0, heading).join("\n"), page, line: first, indent: column - 1 };
}

function isAnnotation(html: string): boolean {
  const text = html.trim();
  return text.startsWith("<!--") && text.endsWith("-->") && text.includes("blockType") && /^<!--\s*\{/.test(text);
}

/**
 * Reads a comment such as `<!-- { "blockType": "request" } -->`.
 *
 * @returns nothing for a comment that is no annotation; one that cannot be parsed is a finding
 */
export function readAnnotation(html: string, origin: Origin, diagnostics: Diagnostic[]): Annotation | undefined {
  if (!isAnnotation(html)) return undefined;
  // The comment's marks become spaces, so that every place in the text is a place on the page.
  const text = html.trimEnd().replace("<!--", "    ").slice(0, -"-->".length);
  const block: TextBlock = { text, page: origin.page, line: origin.line, indent: origin.column - 1 };
  const { value, diagnostics: problems } = parseJson(block, "annotation");
  for (const problem of problems) {
    const reason = /\((.*)\)/.exec(problem.message)?.[1] ?? problem.message;
    const done = value === undefined ? "it was ignored" : "it was read leniently";
    diagnostics.push(diagnose("invalid-annotation", problem.origin, { reason, done }, [], problem.repairs));
  }
  return value === undefined ? undefined : { value, origin };
}

/** A text member of an annotation, with its place. */
export function annotationText(
  annotation: Annotation | undefined,
  name: string,
): { readonly text: string; readonly origin: Origin } | undefined {
  const member = annotation && jsonMember(annotation.value, name);
  if (annotation === undefined || member?.value.kind !== "string") return undefined;
  const { line, column, value } = member.value;
  return { text: value, origin: { page: annotation.origin.page, line, column } };
}

/** A flag of an annotation; absent counts as false. */
export function annotationFlag(annotation: Annotation | undefined, name: string): boolean {
  const member = annotation && jsonMember(annotation.value, name);
  return member?.value.kind === "boolean" && member.value.value;
}

const header = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*)$/;

/**
 * Splits a documented message into start line, headers and body. Pages of one generation have no blank line before
 * the body, so a line that opens JSON ends the headers as well.
 */
export function readMessage(block: CodeBlock, diagnostics: Diagnostic[]): Message | undefined {
  const lines = block.text.text.split("\n");
  const start = lines.findIndex((line) => line.trim() !== "");
  const startLine = lines[start]?.trim();
  if (startLine === undefined) return undefined;
  const origin = lineOrigin(block.text, start);
  const headers: HeaderFact[] = [];
  let at = start + 1;
  for (; at < lines.length; at++) {
    const [, name, value] = header.exec(lines[at]?.trim() ?? "") ?? [];
    // Some pages have an empty line between the start line and the headers.
    const blankBeforeHeaders = headers.length === 0 && lines[at]?.trim() === "" && header.test(lines[at + 1] ?? "");
    if (blankBeforeHeaders) continue;
    if (name === undefined || value === undefined) break;
    headers.push({ name, value: value.trim(), required: true, origin: lineOrigin(block.text, at) });
  }
  while (lines[at]?.trim() === "") at++;
  const body = readBody(lines, at, block, statesOtherFormat(headers), diagnostics);
  return { startLine, origin, headers, ...(body && { body }) };
}

function lineOrigin(block: TextBlock, index: number): Origin {
  return { page: block.page, line: block.line + index, column: block.indent + 1 };
}

function statesOtherFormat(headers: readonly HeaderFact[]): boolean {
  const format = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value;
  return format !== undefined && format !== "" && !/json/i.test(format);
}

/** A body such as `[Zip file]` opens like JSON; where a header states another format, it is not reported. */
function readBody(
  lines: readonly string[],
  at: number,
  block: CodeBlock,
  otherFormat: boolean,
  diagnostics: Diagnostic[],
): BodyFact | undefined {
  const text = lines.slice(at).join("\n").trimEnd();
  if (text === "") return undefined;
  if (!/^\s*[[{]/.test(text)) return { text };
  const problems: Diagnostic[] = [];
  const json = readJson({ ...block.text, text, line: block.text.line + at }, "example body", problems);
  if (json !== undefined || !otherFormat) diagnostics.push(...problems);
  return { text, ...(json && { json }) };
}

/** Parses a block of JSON; what cannot be parsed is a finding and nothing else. */
export function readJson(block: TextBlock, what: string, diagnostics: Diagnostic[]): JsonFact | undefined {
  const { value, diagnostics: problems } = parseJson(block, what);
  diagnostics.push(...problems);
  return value && { value, origin: { page: block.page, line: value.line, column: value.column } };
}
