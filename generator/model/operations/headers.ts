import type { Dialect } from "../../dialects/dialect.ts";
import { isSetByClient } from "../../http.ts";
import type { OperationFact } from "../../pages/facts/page-facts.ts";
import type { GivenHeader, Header, OperationBody } from "../model.ts";
import { isJsonFormat } from "./media-types.ts";
import { requestsOf } from "./operation-page.ts";

/**
 * Headers that are required and have only one value are sent by themselves, as are the type of the body and a type of
 * answer other than JSON.
 */
export function fixedHeaders(fact: OperationFact, body: OperationBody | undefined, { headers }: Dialect): Header[] {
  const fixed = new Map<string, Header>();
  const shown = requestsOf(fact).flatMap((request) => request.headers);
  for (const { name, value, required } of fact.headers) {
    if (!required || isSetByClient(name)) continue;
    const only = value.replace(headers.note, "").replace(/[`.\s]+$|^[`\s]+/g, "");
    const isShown = shown.some((header) => sameName(header.name, name) && header.value === only);
    // One word alone may be a value, or say what values are.
    const isValue = isShown || headers.ofWords.test(name) || /[=/*]/.test(only);
    if (isValue && /^[\w=;/*+.-]+$/.test(only)) fixed.set(name.toLowerCase(), { name, value: only });
  }
  return [...accept(fact), ...contentType(fact, body), ...fixed.values()];
}

const mediaType = /(?:[\w.+-]+|\*)\/(?:\*|[\w.+-]*\w)/g;

/** Where JSON is among the documented types, that is asked for by default. */
function accept(fact: OperationFact): Header[] {
  const shown = requestsOf(fact).flatMap((request) => request.headers);
  const documented = [...fact.headers, ...shown].filter(({ name }) => sameName(name, "accept"));
  const [types] = documented.map(({ value }) => value.match(mediaType) ?? []).filter(({ length }) => length > 0);
  if (types === undefined || types.some((type) => isJsonFormat(type))) return [];
  return [{ name: "Accept", value: types.join(", ") }];
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** A multipart body has a boundary that only its sender knows. */
function contentType(fact: OperationFact, body: OperationBody | undefined): Header[] {
  if (body === undefined) return [];
  const shown = requestsOf(fact).flatMap(({ headers, body: sent }) => (sent === undefined ? [] : headers));
  const documented = body.kind === "content" ? [...shown, ...fact.headers] : [...fact.headers, ...shown];
  const values = documented
    .filter(({ name }) => name.toLowerCase() === "content-type")
    .flatMap(({ value }) => /[\w.+-]+\/[\w.+-]*\w(?:\s*;\s*[\w-]+=[\w-]+)?/.exec(value)?.[0] ?? []);
  const wanted =
    body.kind === "content" ? values[0] : (values.find((value) => isJsonFormat(value)) ?? "application/json");
  if (wanted === undefined || /^multipart\//i.test(wanted)) return [];
  return [{ name: "Content-Type", value: wanted }];
}

/** The headers that callers give: those of the table and of the examples that are not sent by themselves. */
export function givenHeaders(fact: OperationFact, fixed: readonly Header[]): GivenHeader[] {
  const taken = new Set(fixed.map(({ name }) => name.toLowerCase()));
  const headers: GivenHeader[] = [];
  const add = (name: string, description: string, required: boolean) => {
    const key = name.toLowerCase();
    if (isSetByClient(key) || taken.has(key)) return;
    taken.add(key);
    headers.push({ name, description, required });
  };
  for (const { name, value, required } of fact.headers) add(name, value, required);
  for (const request of requestsOf(fact)) for (const { name } of request.headers) add(name, "", false);
  return headers;
}
