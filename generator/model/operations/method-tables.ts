import type { Origin } from "../../diagnostics/diagnostic.ts";
import { appendTo } from "../../multimap.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";
import type { OperationResponse, TypeReference } from "../model.ts";
import { declarationOn } from "../names/declaration.ts";
import { pagePath } from "../names/page-path.ts";
import type { Resolver } from "../names/resolver.ts";
import { itemName, itemOf, sameReference } from "../types/reference.ts";

/** What a row of a table of methods says that an operation returns, and where. */
export interface PromisedResponse {
  readonly type: TypeReference;
  readonly origin: Origin;
}

/** By the path of an operation's page in lower case; tables of several pages may speak of one operation. */
export type MethodTables = ReadonlyMap<string, readonly PromisedResponse[]>;

/** Collects what tables of methods say of the operations whose pages they link. */
export function readMethodTables(pages: readonly PageFacts[], resolver: Resolver): MethodTables {
  const promised = new Map<string, PromisedResponse[]>();
  for (const page of pages) {
    for (const fact of page.types) {
      for (const { returns, target, origin } of fact.methods ?? []) {
        const path = pagePath(target, page.path, resolver.dialect)?.toLowerCase();
        const item = itemOf(returns);
        if (path === undefined || item.kind !== "named" || !resolver.defines(item.name)) continue;
        const { namespace } = declarationOn(page, "object", fact);
        appendTo(promised, path, { type: resolver.resolveType(returns, { origin, namespace }), origin });
      }
    }
  }
  return promised;
}

/** Gives a response the promised type where the operation's own page does not tell the type. */
export function withPromise(
  response: OperationResponse,
  [first, ...others]: readonly PromisedResponse[] = [],
): OperationResponse {
  const { type, answer } = response;
  if (
    first === undefined ||
    (answer !== "json" && answer !== "unknown") ||
    others.some((other) => !sameReference(other.type, first.type))
  )
    return response;
  if (answer === "unknown") {
    return {
      ...response,
      answer: "json",
      type: first.type,
      page: first.type.kind === "collection",
      whenEmpty: "nothing",
    };
  }
  if (type?.kind === "unknown") return { ...response, type: first.type };
  const name = itemName(first.type);
  const isUntypedList = type?.kind === "collection" && type.items.kind === "unknown" && name !== undefined;
  return isUntypedList ? { ...response, type: { kind: "collection", items: { kind: "object", name } } } : response;
}
