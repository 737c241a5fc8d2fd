import { type Diagnostic, diagnose } from "../diagnostics.ts";
import { annotationText, type CodeBlock, type Message, readMessage } from "./code-block.ts";
import type { ExampleFact, RequestExampleFact, ResponseExampleFact } from "./facts.ts";

/**
 * Pairs the documented messages of a page: a response belongs to the latest request above it.
 *
 * @param blocks the code blocks of the examples, in document order
 */
export function readExamples(blocks: readonly CodeBlock[], diagnostics: Diagnostic[]): ExampleFact[] {
  const examples: { request?: RequestExampleFact; responses: ResponseExampleFact[] }[] = [];
  for (const block of blocks) {
    const kind = messageKind(block);
    const message = kind && readMessage(block, diagnostics);
    if (message === undefined) continue;
    if (kind === "request") {
      const request = readRequest(message, block, diagnostics);
      if (request !== undefined) examples.push({ request, responses: [] });
      continue;
    }
    const response = readResponseMessage(message, block, diagnostics);
    if (response === undefined) continue;
    if (examples.length === 0) examples.push({ responses: [] });
    examples.at(-1)?.responses.push(response);
  }
  return examples;
}

const statusLine = /^HTTP(?:\/\d(?:\.\d)?)?\s+(\d{3})\b/i;
const requestLine = /^([A-Z]{3,})\s+(\S.*)$/;
const plainRequest = /^[A-Z]{3,}\s+(?:https?:\/\/|\/)\S/;
const protocol = /\sHTTP\/\d(?:\.\d)?$/;

/** The annotation says what a block is; without one, or where it is plainly wrong, the first line does. */
function messageKind({ annotation, text }: CodeBlock): "request" | "response" | undefined {
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
  const odataType = annotationText(block.annotation, "@odata.type");
  return { status: Number(status), headers, origin, ...(body && { body }), ...(odataType && { odataType }) };
}
