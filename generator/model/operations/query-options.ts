import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import { groupBy } from "../../multimap.ts";
import { systemQueryOptions } from "../../odata/query-options.ts";
import type { OperationFact, PropertyFact, RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { CompleteLinking } from "../linking.ts";
import type { EdmPrimitive, Path, QueryOption, TypeReference } from "../model.ts";
import { usageOf } from "../names/declaration.ts";
import { matchTarget } from "../paths/match.ts";
import { type OperationPage, requestsOf } from "./operation-page.ts";

/**
 * The query options that callers may give besides those that stand in a path: what the page lists, and what its own
 * requests send.
 *
 * @param paths those of the operation
 * @returns nothing where the page says nothing of query options
 */
export function linkQuery(source: OperationPage, paths: readonly Path[], linking: CompleteLinking) {
  const { fact } = source;
  const own = new Set(paths.flatMap(({ query }) => query.map(({ name }) => name)));
  const bracketed = paths.flatMap(({ options }) => options);
  const requests = sentQueries(requestsOf(fact), paths);
  const shown = shownOptions(requests);
  const { odata } = linking.resolver.dialect.queryOptions;
  if (odata && fact.queryOptions === undefined && bracketed.length + shown.filter(isOwn).length === 0) return undefined;
  const options = new Map<string, QueryOption>();
  const add = (option: QueryOption) => options.set(option.name.toLowerCase(), option);
  for (const name of statedOptions(fact, odata)) add(optionOf(name));
  for (const name of bracketed) {
    const row = fact.parameters.find((described) => described.name === name);
    add({ ...((row && rowOption(row, source, linking)) ?? optionOf(name)), required: false });
  }
  for (const row of fact.queryParameters) {
    const option = rowOption(row, source, linking);
    if (option !== undefined && !own.has(row.name))
      add(withoutContradiction(option, row, requests, linking.diagnostics));
  }
  for (const option of shown) if (!options.has(option.name.toLowerCase())) add(option);
  return [...options.values()];
}

function optionOf(name: string): QueryOption {
  return { name, type: { kind: "primitive", name: "String" }, required: false, description: "" };
}

function isOwn({ name }: QueryOption): boolean {
  return !name.startsWith("$");
}

/** Those of sentences and lists. Without a section about them, a page of an OData service leaves all of OData's options open. */
function statedOptions({ queryOptions }: OperationFact, odata: boolean): string[] {
  if (queryOptions === undefined) return odata ? [...systemQueryOptions.values()] : [];
  const { any, names, denied } = queryOptions;
  return [...(any ? systemQueryOptions.values() : []), ...names].filter((name) => !denied.includes(name));
}

/** The option that a row of a table describes, unless the row denies it or its name is none. */
function rowOption(row: PropertyFact, { page }: OperationPage, linking: CompleteLinking): QueryOption | undefined {
  const { name, type, description, claims, origin } = row;
  const system = systemName(name);
  if (system !== undefined && linking.resolver.dialect.queryOptions.neverSupported.test(description)) return undefined;
  if (!optionName.test(name)) return undefined;
  const named = type.kind === "named" ? linking.resolver.resolveType(type, usageOf(page, origin)) : type;
  const values = claims.possibleValues ?? [];
  return { name: system ?? name, type: sendable(named, values), required: claims.required === true, description };
}

/** The type of a value in a URL: a primitive, an enumeration, or the values that prose lists. */
function sendable(type: TypeReference | PropertyFact["type"], values: readonly string[]): TypeReference {
  if (type.kind === "enum") return type;
  const primitive: EdmPrimitive = type.kind === "primitive" ? type.name : "String";
  return primitive === "String" && values.length > 0
    ? { kind: "literals", values: [...new Set(values)] }
    : { kind: "primitive", name: primitive };
}

/** A documented request of the operation, with the query options that its path does not send by itself. */
interface SentQuery {
  readonly origin: Origin;
  /** OData's in their own case of letters; values are decoded. */
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

function sentQueries(requests: readonly RequestExampleFact[], paths: readonly Path[]): SentQuery[] {
  return requests.flatMap(({ method, target, origin }): SentQuery[] => {
    const match = matchTarget(method, target, paths);
    if (match === undefined) return [];
    const options = match.query.filter(({ name }) => optionName.test(name));
    return [{ origin, options: options.map(({ name, value }) => ({ name: systemName(name) ?? name, value })) }];
  });
}

/** A list may be marked as one: `ids[]`. */
const optionName = /^[\w$.@-]+(?:\[\])?$/;

function systemName(name: string): string | undefined {
  return name.startsWith("$") ? systemQueryOptions.get(name.slice(1).toLowerCase()) : undefined;
}

/** A claim that the page's own requests contradict does not count. */
function withoutContradiction(
  option: QueryOption,
  { name, origin }: PropertyFact,
  requests: readonly SentQuery[],
  diagnostics: Diagnostic[],
): QueryOption {
  const omission = option.required
    ? requests.find(({ options }) => options.every((sent) => sent.name !== option.name))
    : undefined;
  if (omission === undefined) return option;
  const related = [{ message: `The request without ${name} starts here`, origin: omission.origin }];
  diagnostics.push(diagnose("required-but-omitted", origin, { name }, related));
  return { ...option, required: false };
}

/** The options that requests send, each typed by all the values that they show. */
function shownOptions(requests: readonly SentQuery[]): QueryOption[] {
  const values = groupBy(
    requests.flatMap(({ options }) => options),
    ({ name }) => name,
  );
  return [...values].map(([name, all]) => ({
    ...optionOf(name),
    type: { kind: "primitive", name: shownPrimitive(all) },
  }));
}

function shownPrimitive(shown: readonly { readonly value: string }[]): EdmPrimitive {
  if (shown.every(({ value }) => value === "true" || value === "false")) return "Boolean";
  return shown.every(({ value }) => /^\d{1,9}$/.test(value)) ? "Int32" : "String";
}
