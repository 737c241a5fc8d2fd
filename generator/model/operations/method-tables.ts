import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../pages/facts/page-facts.ts";
import type { OperationResponse, TypeReference } from "../model.ts";
import { pagePath } from "../names/page-path.ts";
import { declarationOn, type Resolver } from "../names/resolver.ts";
import { itemName, sameReference } from "../types/reference.ts";

/** What a table of methods says that an operation returns, and where. */
export interface PromisedAnswer {
  readonly type: TypeReference;
  readonly origin: Origin;
}

/** By the path of an operation's page in lower case; tables of several pages may speak of one operation. */
export type PromisedAnswers = ReadonlyMap<string, readonly PromisedAnswer[]>;

/** Collects what tables of methods say of the operations whose pages they link. */
export function promisedAnswers(pages: readonly PageFacts[], resolver: Resolver): PromisedAnswers {
  const promised = new Map<string, PromisedAnswer[]>();
  for (const page of pages) {
    if (page.types.length === 0) continue;
    for (const { path, answer } of promisedOn(page, resolver)) {
      const known = promised.get(path);
      if (known === undefined) promised.set(path, [answer]);
      else known.push(answer);
    }
  }
  return promised;
}

/** What the tables of a page promise, with the path of the operation's page. */
function promisedOn(page: PageFacts, resolver: Resolver): { readonly path: string; readonly answer: PromisedAnswer }[] {
  return page.types.flatMap((fact) =>
    (fact.methods ?? []).flatMap(({ returns, target, origin }) => {
      const path = pagePath(target, page.path)?.toLowerCase();
      const item = returns.kind === "collection" ? returns.items : returns;
      if (path === undefined || item.kind !== "named" || !resolver.defines(item.name)) return [];
      const { namespace } = declarationOn(page, "object", fact);
      return [{ path, answer: { type: resolver.resolveType(returns, { origin, namespace }), origin } }];
    }),
  );
}

/** The answer with the promised type in place of one that the operation's own page does not tell. */
export function withPromise(
  response: OperationResponse,
  [first, ...others]: readonly PromisedAnswer[] = [],
): OperationResponse {
  const { type, answer } = response;
  if (first === undefined || answer !== "json" || others.some((other) => !sameReference(other.type, first.type)))
    return response;
  if (type?.kind === "unknown") return { ...response, type: first.type };
  const name = itemName(first.type);
  const isUntypedList = type?.kind === "collection" && type.items.kind === "unknown" && name !== undefined;
  return isUntypedList ? { ...response, type: { kind: "collection", items: { kind: "object", name } } } : response;
}
