import { diagnose } from "../../diagnostics/diagnostic.ts";
import { carriesBody, isRequestLine, requestOf, statusOf } from "../../http.ts";
import { annotatedKind, annotatedType, annotationText, type CodeBlock } from "../document/code-block.ts";
import { opensJson, readJson, readMessage } from "../document/http-message.ts";
import type { PageDocument } from "../document/sections.ts";
import type {
  BodyFact,
  ExampleFact,
  RequestExampleFact,
  RequestLineFact,
  ResponseExampleFact,
} from "../facts/page-facts.ts";

interface Exchange {
  request?: RequestExampleFact;
  readonly responses: ResponseExampleFact[];
  /** JSON after the request that belongs to no message. */
  readonly bare: BareBody[];
  /** Whether it is the exchange of another operation. */
  readonly isOther?: boolean;
}

/** JSON that stands alone, and what is written before it. */
interface BareBody {
  readonly body: BodyFact;
  readonly label: MessageKind | undefined;
}

type MessageKind = "request" | "response";

/**
 * Pairs the documented messages of a page: a response belongs to the last request before it. JSON that stands alone
 * after a request is its body if a response follows that, and otherwise what is answered. Messages may stand outside
 * the examples as well; requests there count only where they are those of a request line.
 *
 * @param blocks the code blocks of the page, in document order
 * @param statuses those that the response section states, which such an answer has
 */
export function readExamples(
  document: PageDocument,
  blocks: readonly CodeBlock[],
  lines: readonly RequestLineFact[],
  statuses: readonly number[],
): ExampleFact[] {
  const exchanges: Exchange[] = [];
  for (const block of blocks.filter((candidate) => mayBeMessage(candidate, lines))) {
    addBareBody(block, exchanges, document, lines);
    const kind = messageKind(block);
    if (kind === "request") {
      for (const request of requestBlocks(block).flatMap((part) => readRequest(document, part) ?? [])) {
        const isOwn = block.section === "examples" || isOfLine(request, lines);
        exchanges.push({ ...(isOwn && { request }), responses: [], bare: [], isOther: !isOwn });
      }
    } else if (kind === "response") {
      const response = readResponseMessage(document, block);
      if (response === undefined) continue;
      if (exchanges.length === 0) exchanges.push({ responses: [], bare: [] });
      exchanges.at(-1)?.responses.push(response);
    }
  }
  return exchanges.filter(({ isOther }) => isOther !== true).map((exchange) => exampleFact(exchange, statuses));
}

/** Whether a block is read as a message or as the body of one; many pages explain other requests in other sections. */
function mayBeMessage(block: CodeBlock, lines: readonly RequestLineFact[]): boolean {
  const { section, annotation, text } = block;
  if (section === "HTTP request") return annotation === undefined && opensJson(text.text);
  if (section === "other") return lines.length > 0 && messageKind(block) === "request";
  return section === "examples" || section === "response";
}

/** Whether a request ends like a request line, segment by segment from the last that is no value. */
function isOfLine({ method, target }: RequestExampleFact, lines: readonly RequestLineFact[]): boolean {
  const segmentsOf = (path: string) => (path.split("?", 1)[0] ?? "").toLowerCase().split("/").filter(Boolean).reverse();
  const segments = segmentsOf(target);
  return lines.some((line) => {
    const documented = segmentsOf(line.target);
    const at = documented.findIndex((segment) => !/[{<]/.test(segment));
    return line.method === method && at !== -1 && documented[at] === segments[at];
  });
}

function addBareBody(
  block: CodeBlock,
  exchanges: Exchange[],
  document: PageDocument,
  lines: readonly RequestLineFact[],
): void {
  const last = exchanges.at(-1);
  if (block.section === "HTTP request") {
    const line = lines.findLast(({ origin }) => origin.line < block.text.line);
    const body = line && carriesBody(line.method) ? bareBody(document, block) : undefined;
    if (line && body) exchanges.push({ request: { ...line, headers: [], body }, responses: [], bare: [] });
    return;
  }
  const isAnswer = block.section === "response";
  const isFree = last === undefined ? isAnswer : last.responses.length === 0 && last.bare.length < 2;
  const body = isFree ? bareBody(document, block) : undefined;
  if (body === undefined) return;
  const label = isAnswer ? "response" : labelBefore(document, block);
  if (last === undefined) exchanges.push({ responses: [], bare: [{ body, label }] });
  else last.bare.push({ body, label });
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
  const fence = before.findLastIndex((line) => /^\s*(?:```|~~~)/.test(line));
  // What follows a request at once stands below the heading of that.
  const start = before.slice(fence + 1).some((line) => line.trim() !== "") ? fence : -1;
  const label = before.slice(start + 1).findLast((line) => /^\s*(?:#|\*\*)/.test(line)) ?? "";
  const { request, response } = dialect.headings.messageLabel.exec(label)?.groups ?? {};
  if (request !== undefined) return "request";
  return response === undefined ? undefined : "response";
}

/** In lines; a few words and an annotation stand between a label and its block. */
const farthestLabel = 20;

function exampleFact({ request, responses, bare }: Exchange, statuses: readonly number[]): ExampleFact {
  const [first, second] = bare;
  const plain: ExampleFact = { ...(request && { request }), responses };
  if (first === undefined) return plain;
  const maySend = request !== undefined && request.body === undefined && carriesBody(request.method);
  const isSent = maySend && first.label !== "response";
  const isKnown = responses.length > 0 || first.label === "request" || second !== undefined;
  if (isSent && !isKnown) return plain;
  const sent = request && isSent ? { ...request, body: first.body } : request;
  const returned = isSent ? second : first;
  const isReturned = responses.length === 0 && returned?.label !== "request";
  return { ...(sent && { request: sent }), responses: isReturned ? answered(returned?.body, statuses) : responses };
}

/** What is answered with JSON that states no status. */
function answered(body: BodyFact | undefined, statuses: readonly number[]): ResponseExampleFact[] {
  const status = statuses.find((stated) => stated !== 204) ?? 200;
  const origin = body?.json?.origin;
  return body === undefined || origin === undefined ? [] : [{ status, headers: [], origin, body }];
}

/** The annotation says what a block is; without one, or where it is plainly wrong, the first line does. */
function messageKind(block: CodeBlock): MessageKind | undefined {
  const stated = annotatedKind(block);
  if (stated === "resource" || (stated === "other" && block.section === "examples")) return undefined;
  const firstLine = block.text.text.trimStart().split("\n", 1)[0] ?? "";
  if (statusOf(firstLine) !== undefined) return "response";
  if (isRequestLine(firstLine)) return "request";
  return stated === "other" ? undefined : stated;
}

/** Each line of a block that holds nothing but request lines is a request of its own. */
function requestBlocks(block: CodeBlock): CodeBlock[] {
  const lines = [...block.text.text.split("\n").entries()].filter(([, line]) => line.trim() !== "");
  if (!lines.every(([, line]) => isRequestLine(line.trim()))) return [block];
  return lines.map(([index, text]) => ({ ...block, text: { ...block.text, text, line: block.text.line + index } }));
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
