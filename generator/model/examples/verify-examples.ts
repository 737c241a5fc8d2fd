import type { RequestExampleFact, ResponseExampleFact } from "../../pages/facts/page-facts.ts";
import type { JsonNode, Operation, OperationBody, Path, TypeReference } from "../model.ts";
import { fileOf } from "../names/page-path.ts";
import { responseTo } from "../operations/path-responses.ts";
import { matchTarget } from "../paths/match.ts";
import { readTarget } from "../paths/target.ts";
import { payloadOf } from "./envelope.ts";
import type { Verification } from "./verification.ts";
import { verifyRequest, verifyResponse } from "./verify-values.ts";

/** A documented message that is held against what its operation sends or returns. */
export type ComparableMessage =
  | { readonly of: RequestExampleFact; readonly value: JsonNode; readonly sent: OperationBody }
  | { readonly of: ResponseExampleFact; readonly value: JsonNode; readonly returned: TypeReference };

/** Holds the examples of an operation against what it sends and returns: they are the first test of the model. */
export function verifyExamples(operation: Operation, context: Verification): void {
  const page = fileOf(operation.page);
  for (const message of comparableMessages(operation)) {
    if ("sent" in message) verifyRequest(message.value, message.sent, page, context);
    else {
      const { value, returned } = message;
      verifyResponse(payloadOf(value, returned, context.dialect), returned, page, context);
    }
  }
}

/** The messages of an operation that can be compared: those of its own requests, with a JSON body of a known type. */
export function* comparableMessages(operation: Operation): Generator<ComparableMessage> {
  const { paths, body, examples } = operation;
  for (const { request, responses } of examples) {
    if (request !== undefined && !isOf(request, paths)) continue;
    const sent = request?.body?.json?.value;
    if (request !== undefined && sent !== undefined && body !== undefined)
      yield { of: request, value: sent, sent: body };
    const { answer, type } = responseTo(request, operation);
    for (const response of responses) {
      const value = response.body?.json?.value;
      // JSON beside bytes or text is another format of the same answer.
      const isJson = answer === "json" || answer === "value";
      if (value === undefined || type === undefined || !isJson || response.status >= 300) continue;
      yield { of: response, value, returned: type };
    }
  }
}

/** A page may show requests of other operations; those send and return something else. */
function isOf({ method, target }: RequestExampleFact, paths: readonly Path[]): boolean {
  const documented = paths.filter(({ shown }) => !shown);
  if (documented.length === 0 || matchTarget(method, target, documented) !== undefined) return true;
  const last = lastSegment(readTarget(target).path);
  return documented.some((path) => {
    const end = lastSegment(path.template);
    return path.method === method && (/[{<]/.test(end) || end === last);
  });
}

function lastSegment(path: string): string {
  return (/[^/]+(?=\/*$)/.exec(path)?.[0] ?? "").replace(/\(.*$/, "").toLowerCase();
}
