import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { type JsonNode, jsonMember } from "../../pages/document/json.ts";
import type { OperationFact, RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { OperationBody, Property, TypeReference, WriteMember } from "../model.ts";
import type { Resolver } from "../names/resolver.ts";
import { statementOf, uniteStatements } from "../types/drafts/draft-type.ts";
import { namedTypeOf } from "../types/drafts/inference.ts";
import { type Settle, settled } from "../types/unresolved-names.ts";
import { parameterMembers } from "../types/write-shapes.ts";
import { bodyRows, bodyType, type OperationPage, usageOf } from "./operation.ts";

/**
 * What an operation sends. A POST or PUT of a resource creates one, a PATCH changes one; a body that is only a table is
 * an object of parameters, with the annotations that its examples send. What only an example shows is an object of what
 * it shows.
 *
 * @param methods those of the request lines
 * @param answer what the operation returns: without other words, a PATCH changes that
 * @param settle replaces names that turned out to be no type
 */
export function linkBody(
  source: OperationPage,
  methods: ReadonlySet<string>,
  answer: TypeReference | undefined,
  resolver: Resolver,
  settle: Settle,
  diagnostics: Diagnostic[],
): OperationBody | undefined {
  const { fact } = source;
  const shown = fact.examples.flatMap(({ request }) => (request?.body === undefined ? [] : [request]));
  if (![...methods].some((method) => carriesBody.has(method))) {
    // Where the page documents no request line, the methods of its examples are all that is known.
    for (const { method, origin } of shown)
      if (!carriesBody.has(method)) diagnostics.push(diagnose("body-without-use", origin, { method }));
    return undefined;
  }
  const own = shown.filter(({ method }) => methods.has(method));
  if (fact.requestLines.every(({ target }) => /\/\$ref(?:[?\s]|$)/i.test(target)) && !own.some(isOther))
    return { kind: "reference" };
  const type = bodyType(source, resolver);
  if (type?.kind === "object") return { kind: methods.has("PATCH") ? "update" : "create", type: type.name };
  const listed = bodyRows(source, resolver);
  const rows = settled(listed.rows, settle, diagnostics);
  if (own.some(isContent) || (own.length === 0 && rows.length === 0 && fact.body?.content === true))
    return { kind: "content" };
  const shownRows = (isWanted: (name: string) => boolean) =>
    settled(shownMembers(own, isWanted, source, resolver, diagnostics), settle, diagnostics).map(optional);
  if (rows.length > 0) {
    diagnostics.push(...listed.found);
    const names = new Set(rows.map(({ name }) => name));
    const annotations = shownRows((name) => isAnnotation(name) && !names.has(name));
    return { kind: "parameters", members: [...parameterMembers(rows, fact, diagnostics), ...annotations] };
  }
  if (methods.has("PATCH") && answer?.kind === "object" && own.every(isObject))
    return { kind: "update", type: answer.name };
  const members = shownRows(() => true);
  if (members.length > 0) return { kind: "parameters", members };
  return own.some(({ body }) => body?.json !== undefined) ? { kind: "empty" } : undefined;
}

const carriesBody: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

function isOther({ body }: RequestExampleFact): boolean {
  return body?.json !== undefined && jsonMember(body.json.value, "@odata.id") === undefined;
}

function isObject({ body }: RequestExampleFact): boolean {
  return body?.json?.value.kind === "object";
}

function optional(property: Property): WriteMember {
  return { property, required: false };
}

/** Control information, such as the type of a body or the link to what it binds, which tables seldom list. */
function isAnnotation(name: string): boolean {
  return name.includes("@");
}

/** A body of another format than JSON, whatever it looks like. */
function isContent({ body, headers }: OperationFact["examples"][number]["request"] & object): boolean {
  const format = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "";
  return (
    body !== undefined &&
    body.json?.value.kind !== "object" &&
    format !== "" &&
    (!/json/i.test(format) || body.json?.value.kind === "array")
  );
}

function shownMembers(
  requests: readonly RequestExampleFact[],
  isWanted: (name: string) => boolean,
  { page }: OperationPage,
  resolver: Resolver,
  diagnostics: Diagnostic[],
): Property[] {
  const members = new Map<string, Property>();
  for (const { body } of requests) {
    const value = body?.json?.value;
    if (value?.kind !== "object") continue;
    for (const { name, line, column, value: shown } of value.members) {
      if (members.has(name) || !isWanted(name)) continue;
      const origin = { page: page.path, line, column };
      const fact = {
        name,
        origin,
        source: "example",
        description: "",
        claims: {},
        type: { kind: "unknown", text: "" },
      } as const;
      const type = shownType(shown, (qualifiedName) =>
        resolver.resolveType({ kind: "named", name: qualifiedName }, usageOf(page, origin)),
      );
      members.set(name, uniteStatements(name, [statementOf(fact, type)], false, diagnostics));
    }
  }
  return [...members.values()];
}

function shownType(value: JsonNode, resolve: (name: string) => TypeReference): TypeReference {
  switch (value.kind) {
    case "string":
      return { kind: "primitive", name: "String" };
    case "number":
      return { kind: "primitive", name: "Double" };
    case "boolean":
      return { kind: "primitive", name: "Boolean" };
    case "array":
      return { kind: "collection", items: value.items[0] ? shownType(value.items[0], resolve) : { kind: "unknown" } };
    case "object": {
      const named = namedTypeOf(value);
      return named === undefined ? { kind: "unknown" } : resolve(named);
    }
    case "null":
      return { kind: "unknown" };
  }
}
