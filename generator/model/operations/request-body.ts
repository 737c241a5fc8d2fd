import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { carriesBody } from "../../http.ts";
import { jsonMember } from "../../pages/facts/json-facts.ts";
import type { RequestExampleFact } from "../../pages/facts/page-facts.ts";
import { shownMembers } from "../examples/shown-members.ts";
import type { CompleteLinking } from "../linking.ts";
import type { OperationBody, TypeReference, WriteMember } from "../model.ts";
import { parameterMembers } from "../types/requirements.ts";
import { withResolvedTypes } from "../types/unresolved-names.ts";
import { bodyRows, bodyType } from "./body-table.ts";
import { contentTypeOf, isJsonFormat } from "./media-types.ts";
import { type OperationPage, requestsOf } from "./operation-page.ts";

/**
 * What an operation sends. A POST or PUT of a resource creates one, a PATCH changes one; a body that is only a table is
 * an object of parameters, with what its examples send besides. What only an example shows is an object of what it
 * shows.
 *
 * @param methods those of the request lines
 * @param returned what the operation returns: without other words, a PATCH changes that
 */
export function linkBody(
  source: OperationPage,
  methods: ReadonlySet<string>,
  returned: TypeReference | undefined,
  linking: CompleteLinking,
): OperationBody | undefined {
  const { fact } = source;
  const { resolver, replace, diagnostics } = linking;
  const shown = requestsOf(fact).filter(({ body }) => body !== undefined);
  if (![...methods].some(carriesBody)) {
    diagnostics.push(...unusedBodies(shown));
    return undefined;
  }
  const own = shown.filter(({ method }) => methods.has(method));
  if (fact.requestLines.every(({ target }) => /\/\$ref(?:[?\s]|$)/i.test(target)) && own.every(isReference))
    return { kind: "reference" };
  const named = bodyType(source, resolver);
  const type = named && replace(named, fact.body?.type?.origin ?? fact.origin);
  if (type?.kind === "object") return { kind: methods.has("PATCH") ? "update" : "create", type: type.name };
  const conflicts: Diagnostic[] = [];
  const rows = withResolvedTypes(bodyRows(source, resolver, conflicts), linking);
  if (own.some(isContent) || (own.length === 0 && rows.length === 0 && fact.body?.content === true))
    return { kind: "content" };
  const shownRows = (isWanted: (name: string) => boolean) =>
    withResolvedTypes(shownMembers(own, isWanted, source, resolver), linking).map(
      (property): WriteMember => ({ property, required: false }),
    );
  if (rows.length > 0) {
    diagnostics.push(...conflicts);
    const names = new Set(rows.map(({ name }) => name));
    const more = shownRows((name) => !names.has(name));
    return { kind: "parameters", members: [...parameterMembers(rows, fact, diagnostics), ...more] };
  }
  if (methods.has("PATCH") && returned?.kind === "object" && own.every(isObject))
    return { kind: "update", type: returned.name };
  const members = shownRows(() => true);
  if (members.length > 0) return { kind: "parameters", members };
  return own.some(({ body }) => body?.json !== undefined) ? { kind: "empty" } : undefined;
}

/** Bodies of requests whose methods carry none. Without a request line, only examples tell the methods. */
function unusedBodies(shown: readonly RequestExampleFact[]): Diagnostic[] {
  return shown.flatMap(({ method, origin }) =>
    carriesBody(method) ? [] : diagnose("body-without-use", origin, { method }),
  );
}

/** Whether a body may be the address of a resource: it has one, or is nothing that could be read. */
function isReference({ body }: RequestExampleFact): boolean {
  return body?.json === undefined || jsonMember(body.json.value, "@odata.id") !== undefined;
}

function isObject({ body }: RequestExampleFact): boolean {
  return body?.json?.value.kind === "object";
}

/** A body of another format than JSON, whatever it looks like. */
function isContent({ body, headers }: RequestExampleFact): boolean {
  const format = contentTypeOf(headers);
  const kind = body?.json?.value.kind;
  return body !== undefined && kind !== "object" && format !== "" && (!isJsonFormat(format) || kind === "array");
}
