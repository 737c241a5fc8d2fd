import type { RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { Operation, Path } from "../model.ts";
import { fileOf } from "../names/page-path.ts";
import { responseTo } from "../operations/path-responses.ts";
import { matchTarget } from "../paths/match.ts";
import { readTarget } from "../paths/path.ts";
import { payloadOf } from "./envelope.ts";
import type { Verification } from "./verification.ts";
import { verifyRequest, verifyResponse } from "./verify-values.ts";

/** Holds the examples of an operation against what it sends and returns: they are the first test of the model. */
export function verifyExamples(operation: Operation, context: Verification): void {
  const { paths, body, examples } = operation;
  const page = fileOf(operation.page);
  for (const { request, responses } of examples) {
    if (request !== undefined && !isOf(request, paths)) continue;
    const sent = request?.body?.json?.value;
    if (sent !== undefined && body !== undefined) verifyRequest(sent, body, page, context);
    const response = responseTo(request, operation);
    for (const { status, body: returned } of responses) {
      const value = returned?.json?.value;
      // JSON beside bytes or text is another format of the same answer.
      const isJson = response.answer === "json" || response.answer === "value";
      if (value === undefined || response.type === undefined || !isJson || status >= 300) continue;
      verifyResponse(payloadOf(value, response.type, context.dialect), response.type, page, context);
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
