import { diagnose } from "../../diagnostics/diagnostic.ts";
import { carriesBody, isRequestLine, requestOf, statusOf } from "../../http.ts";
import { annotatedKind, annotatedType, annotationText, type CodeBlock } from "../document/code-block.ts";
import { opensJson, readJson, readMessage } from "../document/http-message.ts";
import type { PageDocument } from "../document/sections.ts";
import type { BodyFact, ExampleFact, RequestExampleFact, ResponseExampleFact } from "../facts/page-facts.ts";

interface Exchange {
  request?: RequestExampleFact;
  readonly responses: ResponseExampleFact[];
  /** JSON after the request that belongs to no message, and what is written before it. */
  bare?: { readonly body: BodyFact; readonly label: MessageKind | undefined };
}

type MessageKind = "request" | "response";

/**
 * Pairs the documented messages of a page: a response belongs to the last request before it. JSON that stands alone
 * after a request is its body if a response follows that, and otherwise what is answered.
 *
 * @param blocks the code blocks of the examples, in document order
 * @param statuses those that the response section states, which such an answer has
 */
export function readExamples(
  document: PageDocument,
  blocks: readonly CodeBlock[],
  statuses: readonly number[],
): ExampleFact[] {
  const exchanges: Exchange[] = [];
  for (const block of blocks) {
    const last = exchanges.at(-1);
    if (last?.request !== undefined && last.responses.length === 0 && last.bare === undefined) {
      const body = bareBody(document, block);
      if (body !== undefined) last.bare = { body, label: labelBefore(document, block) };
    }
    const kind = messageKind(block);
    if (kind === "request") {
      const request = readRequest(document, block);
      if (request !== undefined) exchanges.push({ request, responses: [] });
    } else if (kind === "response") {
      const response = readResponseMessage(document, block);
      if (response === undefined) continue;
      if (exchanges.length === 0) exchanges.push({ responses: [] });
      exchanges.at(-1)?.responses.push(response);
    }
  }
  return exchanges.map((exchange) => exampleFact(exchange, statuses));
}

function bareBody({ diagnostics }: PageDocument, { annotation, text }: CodeBlock): BodyFact | undefined {
  if (annotation !== undefined || !opensJson(text.text)) return undefined;
  const json = readJson(text, "example body", diagnostics);
  return json && { text: text.text.trim(), json };
}

/** What the nearest heading, or bold text in place of one, calls a block. */
function labelBefore({ dialect, lines }: PageDocument, { text }: CodeBlock): MessageKind | undefined {
  // The block's first line has an index one less than its number; the fence is the line before that.
  const before = lines.slice(Math.max(0, text.line - 2 - farthestLabel), text.line - 2);
  const start = before.findLastIndex((line) => /^\s*(?:```|~~~)/.test(line));
  const label = before.slice(start + 1).findLast((line) => /^\s*(?:#|\*\*)/.test(line)) ?? "";
  const { request, response } = dialect.headings.messageLabel.exec(label)?.groups ?? {};
  if (request !== undefined) return "request";
  return response === undefined ? undefined : "response";
}

/** In lines; a few words and an annotation stand between a label and its block. */
const farthestLabel = 20;

function exampleFact({ request, responses, bare }: Exchange, statuses: readonly number[]): ExampleFact {
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

/** The annotation says what a block is; without one, or where it is plainly wrong, the first line does. */
function messageKind(block: CodeBlock): MessageKind | undefined {
  const stated = annotatedKind(block);
  if (stated === "resource" || stated === "other") return undefined;
  const firstLine = block.text.text.trimStart().split("\n", 1)[0] ?? "";
  if (statusOf(firstLine) !== undefined) return "response";
  return isRequestLine(firstLine) ? "request" : stated;
}

function readRequest({ dialect, diagnostics }: PageDocument, block: CodeBlock): RequestExampleFact | undefined {
  const message = readMessage(block.text, diagnostics);
  if (message === undefined) return undefined;
  const { startLine, ...rest } = message;
  const line = requestOf(startLine);
  if (line === undefined) {
    diagnostics.push(diagnose("invalid-message", rest.origin, { text: startLine, what: "request" }));
    return undefined;
  }
  const name = annotationText(block.annotation, "name")?.text;
  const target = line.target.replace(dialect.placeholders.root, "");
  return { ...(name !== undefined && { name }), ...line, target, ...rest };
}

function readResponseMessage({ diagnostics }: PageDocument, block: CodeBlock): ResponseExampleFact | undefined {
  const message = readMessage(block.text, diagnostics);
  if (message === undefined) return undefined;
  const { startLine, ...rest } = message;
  const status = statusOf(startLine);
  if (status === undefined) {
    diagnostics.push(diagnose("invalid-message", rest.origin, { text: startLine, what: "response" }));
    return undefined;
  }
  const odataType = annotatedType(block.annotation);
  return { status, ...rest, ...(odataType && { odataType }) };
}
