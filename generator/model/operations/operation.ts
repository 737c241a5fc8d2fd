import { groupBy } from "../../multimap.ts";
import type { PermissionFact } from "../../pages/facts/page-facts.ts";
import type { CompleteLinking } from "../linking.ts";
import type { Operation, PermissionChoice, Permissions } from "../model.ts";
import { pathHints } from "../paths/path-hints.ts";
import { type PathVocabulary, withShownPaths } from "../paths/shown-paths.ts";
import { fixedHeaders, givenHeaders } from "./headers.ts";
import { wordingOf } from "./naming/wording.ts";
import { type OperationWithResponse, requestPaths, requestsOf, successfulRequestsOf } from "./operation-page.ts";
import { withPathResponses } from "./path-responses.ts";
import { linkQuery } from "./query-options.ts";
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
  const context = { vocabulary, hints, dialect, diagnostics: linking.diagnostics };
  const documented = withShownPaths(lines, successfulRequestsOf(fact), baseUrl, context);
  const paths = withPathResponses(documented, source, source.response, linking).map((path) => {
    const own = path.response?.type;
    if (path.response === undefined || own === undefined) return path;
    return { ...path, response: { ...path.response, type: linking.replace(own, path.origin) } };
  });
  const methods = new Set(paths.map(({ method }) => method));
  const body = linkBody(source, methods, type, linking);
  const headers = fixedHeaders(fact, body, dialect);
  const query = linkQuery(source, paths, linking);
  const permissions = linkPermissions(fact.permissions);
  const requestName = requests.map(({ name }) => name).find((name) => name !== undefined);
  return {
    page: page.path,
    origin: fact.origin,
    title: fact.title,
    description: fact.description,
    ...(fact.deprecated && { deprecated: true }),
    ...(requestName !== undefined && { requestName }),
    paths,
    ...(baseUrl !== undefined && { baseUrl }),
    headers,
    givenHeaders: givenHeaders(fact, headers),
    ...(query && { query }),
    ...(permissions && { permissions }),
    ...(body && { body }),
    response,
    wording: wordingOf(source, dialect),
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
