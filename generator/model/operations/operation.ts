import type { Dialect } from "../../dialects/dialect.ts";
import { groupBy } from "../../multimap.ts";
import { systemQueryOptions } from "../../odata/query-options.ts";
import type { OperationFact, PermissionFact } from "../../pages/facts/page-facts.ts";
import type { CompleteLinking } from "../linking.ts";
import type { EdmPrimitive, Operation, Path, PermissionChoice, Permissions, QueryOption } from "../model.ts";
import { pathHints } from "../paths/path-hints.ts";
import { type PathVocabulary, withShownPaths } from "../paths/shown-paths.ts";
import { itemName } from "../types/reference.ts";
import { fixedHeaders, givenHeaders } from "./headers.ts";
import { type OperationWithResponse, requestPaths, requestsOf } from "./operation-page.ts";
import { linkBody } from "./request-body.ts";

/**
 * Links an operation: its paths, what it sends and returns, and what callers may give.
 *
 * @param baseUrl where the requests of the page are sent
 * @param vocabulary what the request lines of all pages spell
 */
export function linkOperation(
  source: OperationWithResponse,
  baseUrl: string | undefined,
  vocabulary: PathVocabulary,
  linking: CompleteLinking,
): Operation {
  const { page, fact } = source;
  const { dialect } = linking.resolver;
  const returned = source.response.type;
  const type = returned && linking.replace(returned, fact.response?.origin ?? fact.origin);
  const response = { ...source.response, ...(type && { type }) };
  const lines = requestPaths(fact, dialect);
  const requests = requestsOf(fact);
  const hints = { ...pathHints(fact, dialect), isVariable: () => true };
  const paths = withShownPaths(lines, requests, baseUrl, {
    vocabulary,
    hints,
    dialect,
    diagnostics: linking.diagnostics,
  });
  const methods = new Set(paths.map(({ method }) => method));
  const body = linkBody(source, methods, type, linking);
  const headers = fixedHeaders(fact, body, dialect);
  const query = linkQuery(fact, paths, dialect);
  const permissions = linkPermissions(fact.permissions);
  const resource = body?.kind === "create" || body?.kind === "update" ? body.type : type && itemName(type);
  const requestName = requests.map(({ name }) => name).find((name) => name !== undefined);
  return {
    page: page.path,
    origin: fact.origin,
    title: fact.title,
    plainTitle: fact.title.replace(dialect.headings.filler, ""),
    lists: dialect.headings.listing.test(fact.title),
    description: fact.description,
    ...(requestName !== undefined && { requestName }),
    paths,
    ...(baseUrl !== undefined && { baseUrl }),
    headers,
    givenHeaders: givenHeaders(fact, headers),
    ...(query && { query }),
    ...(permissions && { permissions }),
    ...(body && { body }),
    response,
    ...(resource !== undefined && { resource }),
    examples: fact.examples,
  };
}

/**
 * Merges the tables of permissions of a page; a page has several where a caller acts on itself or on others.
 *
 * @returns nothing where the page has none that could be read
 */
function linkPermissions(facts: readonly PermissionFact[]): Permissions | undefined {
  if (facts.length === 0) return undefined;
  const byCaller = groupBy(facts, ({ caller }) => caller);
  return Object.fromEntries([...byCaller].map(([caller, tables]) => [caller, choicesOf(tables)]));
}

/** The choices of all tables for a caller, each once; one permission alone is no list. */
function choicesOf(tables: readonly PermissionFact[]): PermissionChoice[] {
  const choices = tables.flatMap((table) => table.choices).filter(({ length }) => length > 0);
  const byName = new Map(choices.map((choice) => [choice.join(" "), choice]));
  return [...byName.values()].map((choice) => (choice.length === 1 ? (choice[0] ?? choice) : choice));
}

/** The query options that callers may give: those that the page lists; absent where it has no section about them. */
function linkQuery(fact: OperationFact, paths: readonly Path[], dialect: Dialect): QueryOption[] | undefined {
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
    const primitive: EdmPrimitive = type.kind === "primitive" ? type.name : "String";
    const option = { name: isSystem ? canonical : name, type: primitive, description };
    if (isSystem && dialect.queryOptions.neverSupported.test(description)) continue;
    if (/^[\w$.@-]+$/.test(name) && !sent.has(name)) options.set(option.name.toLowerCase(), option);
  }
  return [...options.values()];
}
