import { type Diagnostic, diagnose } from "../diagnostics.ts";
import type { OperationFact, PageFacts, TypeExpression } from "../pages/facts.ts";
import { jsonMember } from "../pages/json.ts";
import { splitQualifiedName } from "../pages/qualified-name.ts";
import { statementOf, uniteStatements } from "./draft.ts";
import type { Header, Operation, OperationBody, OperationResponse, Property, TypeReference } from "./model.ts";
import { baseUrlOf, parsePath } from "./path.ts";
import { defaultNamespace, type Resolver, type Usage } from "./resolve.ts";
import { requiredMembers } from "./write-shape.ts";

/** An operation page and its operation. */
export interface OperationPage {
  readonly page: PageFacts;
  readonly fact: OperationFact;
}

/** The operation pages, in the order of their paths. */
export function operationPages(pages: readonly PageFacts[]): OperationPage[] {
  return pages.flatMap((page) => (page.operation === undefined ? [] : [{ page, fact: page.operation }]));
}

/** The type whose JSON representation an operation sends, if the page names one. */
export function bodyType({ page, fact }: OperationPage, resolver: Resolver): TypeReference | undefined {
  const named = fact.body?.type;
  return named && resolver.resolveType({ kind: "named", ...named }, usageOf(page, named.origin));
}

/** The names of the rows of a body table, with what their types mean. */
export function rowTypes(
  { page, fact }: OperationPage,
  resolver: Resolver,
): { readonly name: string; readonly type: TypeReference }[] {
  return (fact.body?.members ?? []).map((row) => ({
    name: row.name,
    type: resolver.resolveType(row.type, usageOf(page, row.origin)),
  }));
}

/** The rows of a body table as properties. */
export function bodyRows({ page, fact }: OperationPage, resolver: Resolver, diagnostics: Diagnostic[]): Property[] {
  return (fact.body?.members ?? []).map((row) => {
    const type = resolver.resolveType(row.type, usageOf(page, row.origin));
    return uniteStatements(row.name, [statementOf(row, type)], false, diagnostics);
  });
}

function usageOf(page: PageFacts, origin: Usage["origin"]): Usage {
  return { origin, namespace: page.namespace ?? defaultNamespace };
}

/**
 * Links an operation. A POST or PUT of a resource creates one, a PATCH changes one; a body that is only a table is an
 * object of parameters.
 *
 * @param response what {@link linkResponse} found, with names settled
 * @param settle replaces names that turned out to be no type
 */
export function linkOperation(
  source: OperationPage,
  response: OperationResponse,
  resolver: Resolver,
  settle: (property: Property) => Property,
  diagnostics: Diagnostic[],
): Operation {
  const { page, fact } = source;
  const paths = fact.requestLines.map(parsePath);
  const requests = fact.examples.flatMap(({ request }) => (request ? [request] : []));
  const baseUrl = requests.map(({ target }) => baseUrlOf(target, paths)).find((url) => url !== undefined);
  const body = linkBody(source, paths[0]?.method ?? "", resolver, settle, diagnostics);
  const resource = body?.kind === "create" || body?.kind === "update" ? body.type : resourceOf(response.type);
  const requestName = requests.map(({ name }) => name).find((name) => name !== undefined);
  return {
    page: page.path,
    origin: fact.origin,
    title: fact.title,
    description: fact.description,
    ...(requestName !== undefined && { requestName }),
    paths,
    ...(baseUrl !== undefined && { baseUrl }),
    headers: fixedHeaders(fact, body !== undefined),
    ...(body && { body }),
    response,
    ...(resource !== undefined && { resource }),
    examples: fact.examples,
  };
}

function linkBody(
  source: OperationPage,
  method: string,
  resolver: Resolver,
  settle: (property: Property) => Property,
  diagnostics: Diagnostic[],
): OperationBody | undefined {
  if (method === "GET" || method === "DELETE") return undefined;
  const type = bodyType(source, resolver);
  if (type?.kind === "object") return { kind: method === "PATCH" ? "update" : "create", type: type.name };
  const rows = bodyRows(source, resolver, diagnostics).map(settle);
  if (rows.length === 0) return undefined;
  const required = requiredMembers(source.fact, diagnostics);
  return {
    kind: "parameters",
    members: rows.map((property) => ({ property, required: required.has(property.name) })),
  };
}

/** The statuses and the type of the answer: what the section says, or else what the example shows. */
export function linkResponse(source: OperationPage, resolver: Resolver, diagnostics: Diagnostic[]): OperationResponse {
  const { page, fact } = source;
  const shown = fact.examples.flatMap(({ responses }) => responses).filter(({ status }) => status < 400);
  const [first] = shown;
  const stated = fact.response?.statuses ?? [];
  const statuses = stated.length > 0 ? stated : first === undefined ? [] : [first.status];
  if (first !== undefined && stated.length > 0 && !stated.includes(first.status)) {
    const values = { stated: stated.join(", "), shown: `${first.status}` };
    const related = fact.response
      ? [{ message: "The response section says so here", origin: fact.response.origin }]
      : [];
    diagnostics.push(diagnose("conflicting-status", first.origin, values, related));
  }
  if (statuses.length === 0) diagnostics.push(diagnose("missing-status", fact.response?.origin ?? fact.origin, {}));
  const accepted = [...new Set([...statuses, ...(first === undefined ? [] : [first.status])])];
  reportCase(source, resolver, diagnostics);
  const body = shown.find((response) => response.body?.json !== undefined)?.body?.json?.value;
  const items = body && jsonMember(body, "value")?.value;
  const expression = fact.response?.type ?? annotatedType(first?.odataType?.text);
  const hasBody = first === undefined ? accepted.some((status) => status !== 204) : first.body !== undefined;
  if (expression === undefined || !hasBody) {
    return { statuses: accepted, page: false, ...(body && { type: { kind: "unknown" } }) };
  }
  const type = resolver.resolveType(expression, usageOf(page, fact.response?.origin ?? fact.origin));
  const collection: TypeReference =
    type.kind !== "collection" && items?.kind === "array" ? { kind: "collection", items: type } : type;
  return { statuses: accepted, type: collection, page: collection.kind === "collection" };
}

/** Annotations of one generation of pages are in lower case throughout. */
function reportCase({ fact }: OperationPage, resolver: Resolver, diagnostics: Diagnostic[]): void {
  for (const { odataType } of fact.examples.flatMap(({ responses }) => responses)) {
    const written = odataType?.text.replace(/^#|^Collection\(|\)$/gi, "");
    const expected = written === undefined ? undefined : resolver.find(written)?.qualifiedName;
    if (odataType === undefined || written === undefined || expected === undefined || expected === written) continue;
    diagnostics.push(diagnose("odata-type-case", odataType.origin, { found: written, expected }));
  }
}

/** `Collection(microsoft.graph.user)` and `microsoft.graph.user` name types, `String` and `stream` primitives. */
function annotatedType(text: string | undefined): TypeExpression | undefined {
  const [, collection, single] = /^(?:Collection\(([\w.]+)\)|#?([\w.]+))$/i.exec(text?.trim() ?? "") ?? [];
  if (collection !== undefined) return { kind: "collection", items: { kind: "named", name: collection } };
  return single === undefined || splitQualifiedName(single).namespace === undefined
    ? undefined
    : { kind: "named", name: single };
}

function resourceOf(type: TypeReference | undefined): string | undefined {
  if (type?.kind === "collection") return resourceOf(type.items);
  return type?.kind === "object" ? type.name : undefined;
}

/** Content-Type is sent as documented; credentials are the client's, and lengths are `fetch`'s. */
function fixedHeaders(fact: OperationFact, hasBody: boolean): Header[] {
  if (!hasBody) return [];
  const documented = [...fact.headers, ...fact.examples.flatMap(({ request }) => request?.headers ?? [])];
  const contentType = documented
    .filter(({ name }) => name.toLowerCase() === "content-type")
    .map(({ value }) => /[\w.+-]+\/[\w.+-]*\w(?:\s*;\s*[\w-]+=[\w-]+)?/.exec(value)?.[0])
    .find((value) => value !== undefined);
  return contentType === undefined ? [] : [{ name: "Content-Type", value: contentType }];
}
