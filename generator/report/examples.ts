import type { Diagnostic, Origin } from "../diagnostics/diagnostic.ts";
import { type ComparableMessage, comparableMessages } from "../model/examples/verify-examples.ts";
import type { JsonNode, Operation } from "../model/model.ts";
import { describeReference } from "../model/types/reference.ts";
import type { ExampleFact } from "../pages/facts/page-facts.ts";
import type { ReportExample } from "./data.ts";

/**
 * What became of the examples of an operation. One fails where a finding that is no info stands at its lines.
 *
 * @param findingsOf those of a page
 */
export function readExamples(
  operation: Operation,
  findingsOf: (page: string) => readonly Diagnostic[],
): readonly ReportExample[] {
  const compared = new Map([...comparableMessages(operation)].map((message) => [message.of, message] as const));
  const read = (kind: ReportExample["kind"], of: Message): ReportExample => {
    const message = compared.get(of);
    const lastLine = of.body?.json ? lastLineOf(of.body.json.value) : of.origin.line;
    const isAt = ({ page, line }: Origin) => page === of.origin.page && line >= of.origin.line && line <= lastLine;
    const failed = findingsOf(of.origin.page).some(({ origin, severity }) => severity !== "info" && isAt(origin));
    const state = message === undefined ? (failed ? "failed" : "unchecked") : failed ? "failed" : "passed";
    return { kind, state, origin: of.origin, lastLine, ...(message && { type: typeOf(message) }) };
  };
  return operation.examples.flatMap(({ request, responses }) => [
    ...(request ? [read("request", request)] : []),
    ...responses.map((response) => read("response", response)),
  ]);
}

type Message = NonNullable<ExampleFact["request"]> | ExampleFact["responses"][number];

function typeOf(message: ComparableMessage): string {
  if ("returned" in message) return describeReference(message.returned);
  return "type" in message.sent ? message.sent.type : message.sent.kind;
}

function lastLineOf(node: JsonNode): number {
  const inner =
    node.kind === "object" ? node.members.map(({ value }) => value) : node.kind === "array" ? node.items : [];
  return Math.max(node.line, ...inner.map(lastLineOf));
}
