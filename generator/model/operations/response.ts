import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { headerValue } from "../../http.ts";
import type { JsonNode } from "../../pages/facts/json-facts.ts";
import type { OperationFact, ResponseExampleFact, ResponseFact } from "../../pages/facts/page-facts.ts";
import { readEnvelope } from "../examples/envelope.ts";
import { namedTypeOf } from "../examples/json-values.ts";
import { shownType } from "../examples/shown-type.ts";
import type { Linking } from "../linking.ts";
import type { OperationResponse, ResponseForm, TypeReference } from "../model.ts";
import type { Resolver } from "../names/resolver.ts";
import { describeReference, itemOf } from "../types/reference.ts";
import { bodyType } from "./body-table.ts";
import { contentTypeOf, isJsonFormat, isTextFormat } from "./media-types.ts";
import { type MethodTables, withPromise } from "./method-tables.ts";
import { type OperationPage, type OperationWithResponse, requestsOf } from "./operation-page.ts";
import { namesType, reportCase, statedType } from "./stated-response.ts";
import { linkStatuses } from "./statuses.ts";

/**
 * Links the responses of operations. What an operation's own page does not tell, tables of methods may.
 *
 * @returns the operation pages in the same order, each with its response
 */
export function linkResponses(
  sources: readonly OperationPage[],
  methods: MethodTables,
  linking: Linking,
): OperationWithResponse[] {
  return sources.map((source) => {
    const { fact } = source;
    // Where no request is known, no function is generated: what it would return is no finding.
    const isKnown = fact.requestLines.length > 0 || requestsOf(fact).length > 0;
    const diagnostics = isKnown ? linking.diagnostics : [];
    const response = linkResponse(source, { ...linking, diagnostics });
    const promised = withPromise(response, methods.get(source.page.path.toLowerCase()));
    if (promised.type !== undefined && itemOf(promised.type).kind === "unknown" && !isAlwaysEmpty(fact.response, [])) {
      const origin = fact.response?.origin ?? fact.origin;
      diagnostics.push(diagnose("unknown-answer", origin, { found: foundOf(promised) }));
    }
    return { ...source, response: promised };
  });
}

function foundOf({ answer }: OperationResponse): string {
  return answer === "unknown"
    ? "names no documented type, and does not say that nothing is returned"
    : "shows JSON, but names no documented type of it";
}

/**
 * What an operation returns. The body of the example decides the form, its annotation the type, and the sentence of the
 * response section what neither shows.
 */
export function linkResponse(source: OperationPage, linking: Linking): OperationResponse {
  const { fact } = source;
  const { resolver, diagnostics } = linking;
  const shown = ownResponses(fact);
  const statuses = linkStatuses(fact, shown, linking);
  reportCase(shown, resolver, diagnostics);
  const stated = statedType(source, shown, linking);
  // Where a page documents several paths, one of them may lead to the content of what the others return.
  const withJson = fact.requestLines.length > 1 ? shown.find(({ body }) => body?.json !== undefined) : undefined;
  const withBody = withJson ?? shown.find(({ body }) => body !== undefined);
  const { form, type, page } =
    withBody === undefined
      ? formWithoutBody(source, shown, stated, diagnostics)
      : formOf(withBody, source, stated, linking);
  for (const { status, body, origin } of shown) {
    if (status !== 204 || body === undefined) continue;
    diagnostics.push(
      diagnose("body-on-204", origin, { done: form === "nothing" ? "the body was left out" : "either is accepted" }),
    );
  }
  const empty = form === "json" || form === "value" ? whenEmpty(fact, statuses, shown) : undefined;
  return {
    statuses,
    ...(type && { type }),
    page: form === "json" && type?.kind === "collection" && page === true,
    answer: form,
    ...(empty && { whenEmpty: empty }),
  };
}

/** What is accepted, or answered in other words, may have no body although another answer has one. */
function whenEmpty(
  { response }: OperationFact,
  statuses: readonly number[],
  shown: readonly ResponseExampleFact[],
): OperationResponse["whenEmpty"] {
  const isAccepted = statuses.length > 1 && statuses.includes(202);
  const empty = shown.filter(({ body, status }) => body === undefined && status < 300);
  if (!isAccepted && empty.length === 0 && !statuses.includes(204) && response?.empty !== true) return undefined;
  const isPointed = response?.location === true || empty.some(({ headers }) => locationOf(headers) !== undefined);
  return isAccepted && isPointed ? "location" : "nothing";
}

function locationOf(headers: ResponseExampleFact["headers"]): string | undefined {
  return headerValue(headers, "location") ?? headerValue(headers, "operation-location");
}

/** The documented responses that are no errors, without those to requests of methods that no request line has. */
function ownResponses({ examples, requestLines }: OperationFact): ResponseExampleFact[] {
  const isOwn = (method: string) => requestLines.length === 0 || requestLines.some((line) => line.method === method);
  return examples
    .filter(({ request }) => request === undefined || isOwn(request.method))
    .flatMap(({ responses }) => responses)
    .filter(({ status }) => status < 400);
}

/** The form of a response, and the type of what it carries. */
interface TypedForm {
  readonly form: ResponseForm;
  readonly type?: TypeReference;
  /** Whether a collection stands in `value`, with links to more of it. */
  readonly page?: boolean;
}

const stream: TypeReference = { kind: "primitive", name: "Stream" };
const text: TypeReference = { kind: "primitive", name: "String" };

function formWithoutBody(
  { fact }: OperationPage,
  shown: readonly ResponseExampleFact[],
  stated: TypeReference | undefined,
  diagnostics: Diagnostic[],
): TypedForm {
  const [first] = shown;
  const isRedirect = first !== undefined ? first.status >= 300 : fact.response?.statuses[0] === 302;
  if (isRedirect || isStream(stated)) return { form: "stream", type: stream };
  const mayPoint = first === undefined || first.status === 201 || first.status === 202;
  // Examples often leave out the header that the page promises.
  const isPointed = shown.some(({ headers }) => locationOf(headers) !== undefined) || fact.response?.location === true;
  if (mayPoint && isPointed && (stated === undefined || !namesType(stated) || !isEither(fact.response)))
    return { form: "location" };
  if (isAlwaysEmpty(fact.response, shown) || (stated === undefined && fact.response?.empty === true)) {
    if (first !== undefined && stated !== undefined) reportPromise(first.origin, stated, "nothing", diagnostics);
    return { form: "nothing" };
  }
  if (stated === undefined) return { form: "unknown", type: { kind: "unknown" } };
  if (first !== undefined) reportPromise(first.origin, stated, `${describeReference(stated)} or nothing`, diagnostics);
  if (stated.kind === "collection") return { form: "json", type: stated, page: true };
  return { form: stated.kind === "primitive" || stated.kind === "enum" ? "value" : "json", type: stated };
}

function isAlwaysEmpty(response: ResponseFact | undefined, shown: readonly ResponseExampleFact[]): boolean {
  const stated = [...(response?.statuses ?? []), ...(response?.furtherStatuses ?? [])];
  const statuses = stated.length > 0 ? stated : shown.map(({ status }) => status);
  return statuses.length > 0 && statuses.every((status) => status === 204);
}

/** Whether a result may come at once, or be accepted first. */
function isEither(response: ResponseFact | undefined): boolean {
  const statuses = [...(response?.statuses ?? []), ...(response?.furtherStatuses ?? [])];
  return statuses.includes(202) && statuses.some((status) => status !== 202 && status !== 204);
}

function reportPromise(origin: Origin, stated: TypeReference, kept: string, diagnostics: Diagnostic[]): void {
  if (!namesType(stated)) return;
  const values = { stated: describeReference(stated), shown: "no body", kept };
  diagnostics.push(diagnose("conflicting-answer", origin, values));
}

function isStream(type: TypeReference | undefined): boolean {
  return type?.kind === "primitive" && type.name === "Stream";
}

function formOf(
  { body, headers, origin }: ResponseExampleFact,
  source: OperationPage,
  statedType: TypeReference | undefined,
  linking: Linking,
): TypedForm {
  const { resolver, diagnostics } = linking;
  const stated = isStream(statedType) ? undefined : statedType;
  const value = body?.json?.value;
  if (value === undefined) return unparsedForm(contentTypeOf(headers), stated);
  const { payload, isAlone } = readEnvelope(value, resolver.dialect);
  const shown = shownType(payload ?? value, (name) => declaredType(name, resolver));
  if (payload?.kind === "array" && (isAlone || stated?.kind === "collection")) {
    return { form: "json", type: stated ? { kind: "collection", items: itemOf(stated) } : shown, page: true };
  }
  if (payload !== undefined && isAlone && payload.kind !== "object" && payload.kind !== "array") {
    const isObject = stated?.kind === "object" || stated?.kind === "collection";
    return { form: "value", type: stated === undefined || isObject ? shown : stated };
  }
  if (payload?.kind === "object" && isAlone && stated?.kind === "object") {
    diagnostics.push(diagnose("wrapped-example", origin, { type: stated.name }));
  }
  return objectForm(value, stated, origin, source, linking);
}

/** The header says what a body is that is no JSON, or none that can be read. */
function unparsedForm(format: string, stated: TypeReference | undefined): TypedForm {
  if (isTextFormat(format)) return { form: "text", type: text };
  if (isJsonFormat(format) && stated !== undefined)
    return { form: "json", type: stated, page: stated.kind === "collection" };
  return { form: "stream", type: stream };
}

function objectForm(
  value: JsonNode,
  stated: TypeReference | undefined,
  origin: Origin,
  source: OperationPage,
  { resolver, diagnostics }: Linking,
): TypedForm {
  if (stated?.kind === "collection" && value.kind === "object") {
    const type = itemOf(stated);
    const values = { stated: describeReference(stated), shown: "a single object", kept: describeReference(type) };
    diagnostics.push(diagnose("conflicting-answer", origin, values));
    return { form: "json", type };
  }
  if (stated !== undefined && (stated.kind === "object" || stated.kind === "union" || value.kind !== "object")) {
    return { form: "json", type: stated };
  }
  const named = declaredType(namedTypeOf(value) ?? "", resolver);
  return { form: "json", type: named.kind === "unknown" ? changedType(source, resolver) : named };
}

/** The type of a name; `unknown` where no page defines it. */
function declaredType(name: string, resolver: Resolver): TypeReference {
  const declared = resolver.find(name);
  return declared ? { kind: declared.kind, name: declared.qualifiedName } : { kind: "unknown" };
}

/** A request that changes something returns it, where the page says nothing else. */
function changedType(source: OperationPage, resolver: Resolver): TypeReference {
  const type = bodyType(source, resolver);
  return type?.kind === "object" ? type : { kind: "unknown" };
}
