import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { messageLabel } from "../../dialects/microsoft-graph/vocabulary.ts";
import { carriesBody } from "../../http.ts";
import { annotationText, type CodeBlock, type Message, readJson, readMessage } from "../document/code-block.ts";
import type { BodyFact, ExampleFact, RequestExampleFact, ResponseExampleFact } from "../facts/page-facts.ts";

interface Exchange {
  request?: RequestExampleFact;
  readonly responses: ResponseExampleFact[];
  /** JSON behind the request that belongs to no message, and what is written above it. */
  bare?: { readonly body: BodyFact; readonly label: MessageKind | undefined };
}

type MessageKind = "request" | "response";

/**
 * Pairs the documented messages of a page: a response belongs to the latest request above it. JSON that stands alone
 * behind a request is its body if a response follows that, and otherwise what is answered.
 *
 * @param blocks the code blocks of the examples, in document order
 * @param statuses those that the response section states, which such an answer has
 * @param lines the lines of the page
 */
export function readExamples(
  blocks: readonly CodeBlock[],
  statuses: readonly number[],
  lines: readonly string[],
  diagnostics: Diagnostic[],
): ExampleFact[] {
  const exchanges: Exchange[] = [];
  for (const block of blocks) {
    const last = exchanges.at(-1);
    if (last?.request !== undefined && last.responses.length === 0 && last.bare === undefined) {
      const body = bareBody(block, diagnostics);
      if (body !== undefined) last.bare = { body, label: labelAbove(block, lines) };
    }
    const kind = messageKind(block);
    const message = kind && readMessage(block, diagnostics);
    if (message === undefined) continue;
    if (kind === "request") {
      const request = readRequest(message, block, diagnostics);
      if (request !== undefined) exchanges.push({ request, responses: [] });
      continue;
    }
    const response = readResponseMessage(message, block, diagnostics);
    if (response === undefined) continue;
    if (exchanges.length === 0) exchanges.push({ responses: [] });
    exchanges.at(-1)?.responses.push(response);
  }
  return exchanges.map((exchange) => settled(exchange, statuses));
}

function bareBody({ annotation, text }: CodeBlock, diagnostics: Diagnostic[]): BodyFact | undefined {
  if (annotation !== undefined || !/^\s*[[{]/.test(text.text)) return undefined;
  const json = readJson(text, "example body", diagnostics);
  return json && { text: text.text.trim(), json };
}

/** The words "Request" or "Response" above a block, as a heading or in bold, if they are the nearest of that kind. */
function labelAbove({ text }: CodeBlock, lines: readonly string[]): MessageKind | undefined {
  // The block's first line has an index one less than its number; the fence stands above that.
  const above = lines.slice(Math.max(0, text.line - 2 - farthestLabel), text.line - 2);
  const start = above.findLastIndex((line) => /^\s*(?:```|~~~)/.test(line));
  const label = above.slice(start + 1).findLast((line) => /^\s*(?:#|\*\*)/.test(line)) ?? "";
  const word = messageLabel.exec(label)?.[1]?.toLowerCase();
  return word === "request" || word === "response" ? word : undefined;
}

/** In lines; a few words and an annotation stand between a label and its block. */
const farthestLabel = 20;

function settled({ request, responses, bare }: Exchange, statuses: readonly number[]): ExampleFact {
  const plain: ExampleFact = { ...(request && { request }), responses };
  if (bare === undefined || request === undefined) return plain;
  const maySend = request.body === undefined && carriesBody(request.method);
  if (maySend && bare.label !== "response") {
    const isSent = responses.length > 0 || bare.label === "request";
    return isSent ? { request: { ...request, body: bare.body }, responses } : plain;
  }
  if (responses.length > 0) return plain;
  const status = statuses.find((stated) => stated !== 204) ?? 200;
  const origin = bare.body.json?.origin ?? request.origin;
  return { request, responses: [{ status, headers: [], origin, body: bare.body }] };
}

const statusLine = /^HTTP(?:\/\d(?:\.\d)?)?\s+(\d{3})\b/i;
const requestLine = /^([A-Z]{3,})\s+(\S.*)$/;
const plainRequest = /^[A-Z]{3,}\s+(?:https?:\/\/|\/)\S/;
const protocol = /\sHTTP\/\d(?:\.\d)?$/;

/** The annotation says what a block is; without one, or where it is plainly wrong, the first line does. */
function messageKind({ annotation, text }: CodeBlock): MessageKind | undefined {
  const stated = annotationText(annotation, "blockType")?.text;
  if (stated !== undefined && stated !== "request" && stated !== "response") return undefined;
  const firstLine = text.text.trimStart().split("\n", 1)[0] ?? "";
  if (statusLine.test(firstLine)) return "response";
  return plainRequest.test(firstLine) ? "request" : stated;
}

function readRequest(message: Message, block: CodeBlock, diagnostics: Diagnostic[]): RequestExampleFact | undefined {
  const { startLine, origin, headers, body } = message;
  const [, method, written] = requestLine.exec(startLine) ?? [];
  const target = written?.replace(protocol, "").trimEnd();
  if (method === undefined || target === undefined) {
    diagnostics.push(diagnose("invalid-message", origin, { text: startLine, what: "request" }));
    return undefined;
  }
  const name = annotationText(block.annotation, "name")?.text;
  return { ...(name !== undefined && { name }), method, target, headers, origin, ...(body && { body }) };
}

function readResponseMessage(
  message: Message,
  block: CodeBlock,
  diagnostics: Diagnostic[],
): ResponseExampleFact | undefined {
  const { startLine, origin, headers, body } = message;
  const status = statusLine.exec(startLine)?.[1];
  if (status === undefined) {
    diagnostics.push(diagnose("invalid-message", origin, { text: startLine, what: "response" }));
    return undefined;
  }
  const odataType = annotationText(block.annotation, "@odata.type") ?? annotationText(block.annotation, "@type");
  return { status: Number(status), headers, origin, ...(body && { body }), ...(odataType && { odataType }) };
}
