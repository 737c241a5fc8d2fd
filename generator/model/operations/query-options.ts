import {
  headerNote,
  neverSupported,
  ownHeaders,
  systemQueryOptions,
} from "../../dialects/microsoft-graph/operations.ts";
import type { OperationFact } from "../../pages/facts/page-facts.ts";
import type { EdmPrimitive, Header, OperationBody, OptionalHeader, Path, QueryOption } from "../model.ts";

/** The query options that callers may give: those that the page lists; absent where it has no section about them. */
export function linkQuery(fact: OperationFact, paths: readonly Path[]): QueryOption[] | undefined {
  const { queryOptions, queryParameters } = fact;
  const bracketed = paths.flatMap(({ options }) => options);
  if (queryOptions === undefined && bracketed.length === 0) return undefined;
  const sent = new Set(paths.flatMap(({ query }) => query.map(({ name }) => name)));
  const system = queryOptions?.any === true ? [...systemQueryOptions.values()] : (queryOptions?.names ?? []);
  const options = new Map<string, QueryOption>();
  for (const name of [...system, ...bracketed])
    options.set(name.toLowerCase(), { name, type: "String", description: "" });
  for (const { name, type, description } of queryParameters) {
    const canonical = systemQueryOptions.get(name.toLowerCase().replace("$", ""));
    const isSystem = canonical !== undefined && name.startsWith("$");
    const known: EdmPrimitive = type.kind === "primitive" ? type.name : "String";
    const option = { name: isSystem ? canonical : name, type: known, description };
    if (isSystem && neverSupported.test(description)) continue;
    if (/^[\w$.@-]+$/.test(name) && !sent.has(name)) options.set(option.name.toLowerCase(), option);
  }
  return [...options.values()];
}

/** Headers that are required and have only one value are sent by themselves, as is the type of the body. */
export function fixedHeaders(fact: OperationFact, body: OperationBody | undefined): Header[] {
  const fixed = new Map<string, Header>();
  for (const { name, value, required } of fact.headers) {
    if (!required || ownHeaders.has(name.toLowerCase())) continue;
    const only = value
      .replace(headerNote, "")
      .replace(/[`.\s]+$/g, "")
      .replace(/^[`\s]+/, "");
    if (/^[\w=;/*+.-]+$/.test(only)) fixed.set(name.toLowerCase(), { name, value: only });
  }
  return [...contentType(fact, body), ...fixed.values()];
}

/** A multipart body has a boundary that only its sender knows. */
function contentType(fact: OperationFact, body: OperationBody | undefined): Header[] {
  if (body === undefined) return [];
  const shown = fact.examples.flatMap(({ request }) => (request?.body === undefined ? [] : request.headers));
  const documented = body.kind === "content" ? [...shown, ...fact.headers] : [...fact.headers, ...shown];
  const values = documented
    .filter(({ name }) => name.toLowerCase() === "content-type")
    .flatMap(({ value }) => /[\w.+-]+\/[\w.+-]*\w(?:\s*;\s*[\w-]+=[\w-]+)?/.exec(value)?.[0] ?? []);
  const wanted =
    body.kind === "content" ? values[0] : (values.find((value) => /json/i.test(value)) ?? "application/json");
  if (wanted === undefined || /^multipart\//i.test(wanted)) return [];
  return [{ name: "Content-Type", value: wanted }];
}

/** The headers that callers may give: those of the table and of the examples that are not sent by themselves. */
export function optionalHeaders(fact: OperationFact, fixed: readonly Header[]): OptionalHeader[] {
  const taken = new Set(fixed.map(({ name }) => name.toLowerCase()));
  const headers: OptionalHeader[] = [];
  const add = (name: string, description: string) => {
    const key = name.toLowerCase();
    if (ownHeaders.has(key) || taken.has(key)) return;
    taken.add(key);
    headers.push({ name, description });
  };
  for (const { name, value } of fact.headers) add(name, value);
  for (const { request } of fact.examples) for (const { name } of request?.headers ?? []) add(name, "");
  return headers;
}
