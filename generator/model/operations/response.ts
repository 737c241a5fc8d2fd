import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { type JsonNode, jsonMember } from "../../pages/document/json.ts";
import type { ResponseExampleFact, ResponseFact } from "../../pages/facts/page-facts.ts";
import type { AnswerKind, OperationResponse, TypeReference } from "../model.ts";
import type { Resolver } from "../names/resolver.ts";
import { namedTypeOf } from "../types/drafts/inference.ts";
import { describeReference } from "../types/reference.ts";
import { bodyType, type OperationPage } from "./operation.ts";
import { type Derives, itemOf, namesType, reportCase, statedType } from "./stated-response.ts";
import { linkStatuses } from "./statuses.ts";

/**
 * What an operation answers with. The body of the example decides about the form, its annotation about the type, and
 * the sentence of the response section about what neither shows.
 */
export function linkResponse(
  source: OperationPage,
  resolver: Resolver,
  derives: Derives,
  diagnostics: Diagnostic[],
): OperationResponse {
  const { fact } = source;
  const shown = fact.examples.flatMap(({ responses }) => responses).filter(({ status }) => status < 400);
  const statuses = linkStatuses(fact, shown, diagnostics);
  reportCase(shown, resolver, diagnostics);
  const stated = statedType(source, shown, resolver, derives, diagnostics);
  const withBody = shown.find(({ body }) => body !== undefined);
  const answer =
    withBody === undefined
      ? answerWithoutBody(source, shown, stated, diagnostics)
      : answerOf(withBody, source, stated, resolver, diagnostics);
  for (const { status, body, origin } of shown) {
    if (status !== 204 || body === undefined) continue;
    const kept = answer.kind === "nothing" ? "nothing" : "either";
    diagnostics.push(diagnose("body-on-204", origin, { kept }));
  }
  const isEmptySometimes =
    statuses.includes(204) || shown.some(({ body, status }) => body === undefined && status < 300);
  const optional = (answer.kind === "json" || answer.kind === "value") && isEmptySometimes;
  return {
    statuses,
    ...(answer.type && { type: answer.type }),
    page: answer.kind === "json" && answer.type?.kind === "collection" && answer.page === true,
    answer: answer.kind,
    optional,
  };
}

interface Answer {
  readonly kind: AnswerKind;
  readonly type?: TypeReference;
  /** Whether a collection stands in `value`, with links to more of it. */
  readonly page?: boolean;
}

const stream: TypeReference = { kind: "primitive", name: "Stream" };
const text: TypeReference = { kind: "primitive", name: "String" };

function answerWithoutBody(
  { fact }: OperationPage,
  shown: readonly ResponseExampleFact[],
  stated: TypeReference | undefined,
  diagnostics: Diagnostic[],
): Answer {
  const [first] = shown;
  const has = (name: string) =>
    shown.some(({ headers }) => headers.some((header) => header.name.toLowerCase() === name));
  const isRedirect = first !== undefined ? first.status >= 300 : fact.response?.statuses[0] === 302;
  if (isRedirect || isStream(stated)) return { kind: "stream", type: stream };
  const mayPoint = first === undefined || first.status === 201 || first.status === 202;
  // Examples often leave out the header that the page promises.
  const isPointed = has("location") || has("operation-location") || fact.response?.location === true;
  if (mayPoint && isPointed) return { kind: "location" };
  if (stated === undefined || isAlwaysEmpty(fact.response) || first?.status === 204 || first?.status === 202) {
    if (first !== undefined && stated !== undefined) reportPromise(first.origin, stated, "nothing", diagnostics);
    return { kind: "nothing" };
  }
  if (first !== undefined) reportPromise(first.origin, stated, `${describeReference(stated)} or nothing`, diagnostics);
  if (stated.kind === "collection") return { kind: "json", type: stated, page: true };
  return { kind: stated.kind === "primitive" || stated.kind === "enum" ? "value" : "json", type: stated };
}

function isAlwaysEmpty(response: ResponseFact | undefined): boolean {
  const statuses = [...(response?.statuses ?? []), ...(response?.furtherStatuses ?? [])];
  return statuses.length > 0 && statuses.every((status) => status === 204);
}

function reportPromise(origin: Origin, stated: TypeReference, kept: string, diagnostics: Diagnostic[]): void {
  if (!namesType(stated)) return;
  diagnostics.push(
    diagnose("conflicting-answer", origin, { stated: describeReference(stated), shown: "no body", kept }),
  );
}

function isStream(type: TypeReference | undefined): boolean {
  return type?.kind === "primitive" && type.name === "Stream";
}

function answerOf(
  { body, headers, origin }: ResponseExampleFact,
  source: OperationPage,
  stated: TypeReference | undefined,
  resolver: Resolver,
  diagnostics: Diagnostic[],
): Answer {
  const known = isStream(stated) ? undefined : stated;
  const value = body?.json?.value;
  if (value === undefined) return unparsedAnswer(headers, known);
  const { wrapped, isAlone } = wrappedValue(value);
  if (wrapped?.kind === "array" && (isAlone || known?.kind === "collection")) {
    const items = known === undefined ? shownItems(wrapped, resolver) : itemOf(known);
    return { kind: "json", type: { kind: "collection", items }, page: true };
  }
  if (wrapped !== undefined && isAlone && isScalar(wrapped)) {
    const isObject = known?.kind === "object" || known?.kind === "collection";
    return { kind: "value", type: known === undefined || isObject ? scalarType(wrapped) : known };
  }
  if (wrapped?.kind === "object" && isAlone && known?.kind === "object") {
    diagnostics.push(diagnose("wrapped-example", origin, { type: known.name }));
  }
  return objectAnswer(value, known, origin, source, resolver, diagnostics);
}

/** The header says what a body is that is no JSON, or none that can be read. */
function unparsedAnswer(headers: ResponseExampleFact["headers"], known: TypeReference | undefined): Answer {
  const format = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "";
  if (isTextFormat(format)) return { kind: "text", type: text };
  if (/json/i.test(format) && known !== undefined) return jsonAnswer(known);
  return { kind: "stream", type: stream };
}

/** The member `value` of an object, and whether it has no other. */
function wrappedValue(value: JsonNode): { readonly wrapped?: JsonNode | undefined; readonly isAlone: boolean } {
  if (value.kind !== "object") return { isAlone: false };
  const isAlone = value.members.every(({ name }) => name === "value" || name.includes("@"));
  return { wrapped: jsonMember(value, "value")?.value, isAlone };
}

function isScalar({ kind }: JsonNode): boolean {
  return kind !== "object" && kind !== "array";
}

function objectAnswer(
  value: JsonNode,
  known: TypeReference | undefined,
  origin: Origin,
  source: OperationPage,
  resolver: Resolver,
  diagnostics: Diagnostic[],
): Answer {
  if (known?.kind === "collection" && value.kind === "object") {
    const type = itemOf(known);
    const values = { stated: describeReference(known), shown: "a single object", kept: describeReference(type) };
    diagnostics.push(diagnose("conflicting-answer", origin, values));
    return { kind: "json", type };
  }
  if (known !== undefined && (known.kind === "object" || known.kind === "union" || value.kind !== "object")) {
    return { kind: "json", type: known };
  }
  return { kind: "json", type: namedByItself(value, resolver) ?? changedType(source, resolver) ?? { kind: "unknown" } };
}

function jsonAnswer(type: TypeReference): Answer {
  return { kind: "json", type, page: type.kind === "collection" };
}

function isTextFormat(format: string): boolean {
  return /^text\/(?!calendar|vcard)|csv|html|xml/i.test(format);
}

/** What examples show of a list that no word describes. */
function shownItems(list: JsonNode & { kind: "array" }, resolver: Resolver): TypeReference {
  const [first] = list.items;
  if (first === undefined) return { kind: "unknown" };
  return first.kind === "object" ? (namedByItself(first, resolver) ?? { kind: "unknown" }) : scalarType(first);
}

function namedByItself(value: JsonNode, resolver: Resolver): TypeReference | undefined {
  const named = resolver.find(namedTypeOf(value) ?? "");
  return named && { kind: named.kind, name: named.qualifiedName };
}

/** A request that changes something answers with it, where the page says nothing else. */
function changedType(source: OperationPage, resolver: Resolver): TypeReference | undefined {
  const type = bodyType(source, resolver);
  return type?.kind === "object" ? type : undefined;
}

function scalarType({ kind }: JsonNode): TypeReference {
  if (kind === "boolean") return { kind: "primitive", name: "Boolean" };
  if (kind === "number") return { kind: "primitive", name: "Double" };
  return kind === "string" ? text : { kind: "unknown" };
}
