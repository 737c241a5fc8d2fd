import type { Origin } from "../diagnostics.ts";
import type { PageFacts } from "../pages/facts.ts";
import type { OperationResponse, TypeReference } from "./model.ts";
import { itemName, sameReference } from "./reference.ts";
import { declarationOn, pagePath, type Resolver } from "./resolve.ts";

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
  for (const { page, fact, method } of methodRows(pages)) {
    const { returns, target, origin } = method;
    const path = pagePath(target, page.path)?.toLowerCase();
    const item = returns.kind === "collection" ? returns.items : returns;
    if (path === undefined || item.kind !== "named" || !resolver.defines(item.name)) continue;
    const { namespace } = declarationOn(page, "object", fact);
    const answer = { type: resolver.resolveType(returns, { origin, namespace }), origin };
    const known = promised.get(path);
    if (known === undefined) promised.set(path, [answer]);
    else known.push(answer);
  }
  return promised;
}

function methodRows(pages: readonly PageFacts[]) {
  return pages.flatMap((page) =>
    page.types.flatMap((fact) => (fact.methods ?? []).map((method) => ({ page, fact, method }))),
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
