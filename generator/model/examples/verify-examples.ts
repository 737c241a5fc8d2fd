import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { ObjectType, Operation, Path, QualifiedName } from "../model.ts";
import { matchTarget } from "../paths/match.ts";
import { readTarget } from "../paths/path.ts";
import { payloadOf, type TypeIndex, verifyAnswer, verifyRequest } from "./verify-values.ts";

/** The findings about the examples of an operation: they are the first test of what was made of the documentation. */
export function verifyExamples({ page, paths, body, response, examples }: Operation, index: TypeIndex): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { request, responses } of examples) {
    if (request !== undefined && !isOf(request, paths)) continue;
    const sent = request?.body?.json?.value;
    if (sent !== undefined && body !== undefined) verifyRequest(sent, body, page, index, found);
    for (const { status, body: answered } of responses) {
      const value = answered?.json?.value;
      if (value === undefined || response.type === undefined || status >= 300) continue;
      verifyAnswer(payloadOf(value, response.type), response.type, page, index, found);
    }
  }
  return found;
}

/** A page may show requests of other operations; those send and answer something else. */
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

/** By the name of a type: the names of the members that the types have which inherit from it. */
export function inheritedMembers(types: readonly ObjectType[]): (name: QualifiedName) => ReadonlySet<string> {
  const byName = new Map(types.map((type) => [type.qualifiedName, type]));
  const members = new Map<QualifiedName, Set<string>>();
  for (const { base, properties } of types) {
    const seen = new Set<QualifiedName>();
    for (let at = base; at !== undefined && !seen.has(at); at = byName.get(at)?.base) {
      seen.add(at);
      const names = members.get(at) ?? new Set();
      for (const { name } of properties) names.add(name);
      members.set(at, names);
    }
  }
  return (name) => members.get(name) ?? none;
}

const none: ReadonlySet<string> = new Set();
