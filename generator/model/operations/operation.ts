import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { memoizeByObject } from "../../memoize.ts";
import type { OperationFact, PageFacts, TypeExpression } from "../../pages/facts/page-facts.ts";
import type { Operation, OperationResponse, Path, Property, TypeReference } from "../model.ts";
import { defaultNamespace, type Resolver, type Usage } from "../names/resolver.ts";
import { parsePath } from "../paths/path.ts";
import { pathHints } from "../paths/path-hints.ts";
import { type SegmentVocabulary, withShownPaths } from "../paths/shown-paths.ts";
import { type Statement, statementOf, uniteStatements } from "../types/drafts/draft-type.ts";
import { itemName } from "../types/reference.ts";
import { type Settle, settledResponse } from "../types/unresolved-names.ts";
import { baseUrlOf } from "./base-url.ts";
import { linkPermissions } from "./permissions.ts";
import { fixedHeaders, linkQuery, optionalHeaders } from "./query-options.ts";
import { linkBody } from "./request-body.ts";

/** An operation page and its operation. */
export interface OperationPage {
  readonly page: PageFacts;
  readonly fact: OperationFact;
}

/** The operation pages, in the order of their paths. */
export function operationPages(pages: readonly PageFacts[]): OperationPage[] {
  return pages.flatMap((page) => operationOn(page) ?? []);
}

/** The same whenever it is asked for, so that what was made of it is known by it. */
const operationOn = memoizeByObject((page: PageFacts): OperationPage | undefined =>
  page.operation === undefined ? undefined : { page, fact: page.operation },
);

/** The paths of the request lines of a page. */
export function requestPaths({ fact }: OperationPage): readonly Path[] {
  return linesOf(fact);
}

const linesOf = memoizeByObject((fact: OperationFact): readonly Path[] => {
  const hints = pathHints(fact);
  return fact.requestLines.map((line) => parsePath(line, hints));
});

/** The type whose JSON representation an operation sends, if the page names one. */
export function bodyType({ page, fact }: OperationPage, resolver: Resolver): TypeReference | undefined {
  const named = fact.body?.type;
  return named && typeOfSentence({ kind: "named", ...named }, usageOf(page, named.origin), resolver);
}

/**
 * The type that a sentence about an object names. A name without a link counts only if a page defines it, and in the
 * plural as well: "a **customers** object" is a single customer.
 */
export function typeOfSentence(
  expression: TypeExpression,
  usage: Usage,
  resolver: Resolver,
): TypeReference | undefined {
  const item = expression.kind === "collection" ? expression.items : expression;
  if (item.kind !== "named" || item.target !== undefined) return resolver.resolveType(expression, usage);
  if (!resolver.defines(item.name)) return undefined;
  const type = resolver.resolveType(item, usage);
  const single = type.kind === "collection" ? type.items : type;
  return expression.kind === "collection" ? { kind: "collection", items: single } : single;
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

/** The members that the tables of a body list, and a finding for each on which two tables disagree. */
export interface BodyRows {
  readonly rows: readonly Property[];
  readonly found: readonly Diagnostic[];
}

/** The rows of the tables of a body as properties; what several tables list is one property. */
export function bodyRows({ page, fact }: OperationPage, resolver: Resolver): BodyRows {
  const statements = new Map<string, Statement[]>();
  for (const row of fact.body?.members ?? []) {
    const type = resolver.resolveType(row.type, usageOf(page, row.origin));
    statements.set(row.name, [...(statements.get(row.name) ?? []), statementOf(row, type)]);
  }
  const found: Diagnostic[] = [];
  return { rows: [...statements].map(([name, stated]) => uniteStatements(name, stated, false, found)), found };
}

/** Where on a page a type is named. */
export function usageOf(page: PageFacts, origin: Usage["origin"]): Usage {
  return { origin, namespace: page.namespace ?? defaultNamespace };
}

/** What decides about an operation, besides its page. */
export interface OperationAnswers {
  readonly resolver: Resolver;
  readonly settle: Settle;
  /** The fixed segments of the paths of all pages. */
  readonly vocabulary: SegmentVocabulary;
  /** What the operation answers. */
  readonly response: OperationResponse;
}

/**
 * Links an operation. A POST or PUT of a resource creates one, a PATCH changes one; a body that is only a table is an
 * object of parameters.
 */
export function linkOperation(
  source: OperationPage,
  { resolver, settle, vocabulary, response: answered }: OperationAnswers,
  diagnostics: Diagnostic[],
): Operation {
  const response = settledResponse(answered, source, settle, diagnostics);
  const { page, fact } = source;
  const lines = requestPaths(source);
  const requests = fact.examples.flatMap(({ request }) => (request ? [request] : []));
  const baseUrl = requests.map(({ target }) => baseUrlOf(target, lines)).find((url) => url !== undefined);
  const hints = { ...pathHints(fact), isVariable: () => true };
  const paths = withShownPaths(lines, requests, baseUrl, vocabulary, hints, diagnostics);
  const body = linkBody(
    source,
    new Set(paths.map(({ method }) => method)),
    response.type,
    resolver,
    settle,
    diagnostics,
  );
  const headers = fixedHeaders(fact, body);
  const query = linkQuery(fact, paths);
  const permissions = linkPermissions(fact.permissions);
  const resource =
    body?.kind === "create" || body?.kind === "update" ? body.type : response.type && itemName(response.type);
  const requestName = requests.map(({ name }) => name).find((name) => name !== undefined);
  return {
    page: page.path,
    origin: fact.origin,
    title: fact.title,
    description: fact.description,
    ...(requestName !== undefined && { requestName }),
    paths,
    ...(baseUrl !== undefined && { baseUrl }),
    headers,
    optionalHeaders: optionalHeaders(fact, headers),
    ...(query && { query }),
    ...(permissions && { permissions }),
    ...(body && { body }),
    response,
    ...(resource !== undefined && { resource }),
    examples: fact.examples,
  };
}
