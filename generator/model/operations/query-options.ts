import type { Dialect } from "../../dialects/dialect.ts";
import { systemQueryOptions } from "../../odata/query-options.ts";
import type { OperationFact } from "../../pages/facts/page-facts.ts";
import type { EdmPrimitive, Path, QueryOption } from "../model.ts";

/** The query options that callers may give: those that the page lists; absent where it has no section about them. */
export function linkQuery(fact: OperationFact, paths: readonly Path[], dialect: Dialect): QueryOption[] | undefined {
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
