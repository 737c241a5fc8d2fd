import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { groupBy } from "../../multimap.ts";
import type { TypeExpression } from "../../pages/facts/page-facts.ts";
import type { Property, TypeReference } from "../model.ts";
import { type Usage, usageOf } from "../names/declaration.ts";
import type { Resolver } from "../names/resolver.ts";
import { mergeStatements, type Statement } from "../types/merge-statements.ts";
import { itemOf } from "../types/reference.ts";
import type { OperationPage } from "./operation-page.ts";

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
  const item = itemOf(expression);
  if (item.kind !== "named" || item.target !== undefined) return resolver.resolveType(expression, usage);
  if (!resolver.defines(item.name)) return undefined;
  const single = itemOf(resolver.resolveType(item, usage));
  return expression.kind === "collection" ? { kind: "collection", items: single } : single;
}

/** The rows of a body table, with what their types mean. */
export function rowTypes({ page, fact }: OperationPage, resolver: Resolver): (Statement & { readonly name: string })[] {
  const rows = fact.body?.members ?? [];
  return rows.map((row) => ({ ...row, type: resolver.resolveType(row.type, usageOf(page, row.origin)) }));
}

/**
 * The rows of the tables of a body as properties; what several tables list is one property.
 *
 * @param diagnostics receives a finding for each row on which two tables disagree
 */
export function bodyRows(operation: OperationPage, resolver: Resolver, diagnostics: Diagnostic[]): Property[] {
  const statements = groupBy(rowTypes(operation, resolver), ({ name }) => name);
  return [...statements].map(([name, stated]) => mergeStatements(name, stated, false, diagnostics));
}
