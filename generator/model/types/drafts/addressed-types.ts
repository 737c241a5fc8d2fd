import type { Origin } from "../../../diagnostics/diagnostic.ts";
import { readingTitle } from "../../../dialects/microsoft-graph/operations.ts";
import { memoize } from "../../../memoize.ts";
import type { Source } from "../../examples/samples.ts";
import type { QualifiedName } from "../../model.ts";
import type { Resolver } from "../../names/resolver.ts";
import type { PromisedAnswers } from "../../operations/method-tables.ts";
import { bodyType } from "../../operations/operation.ts";
import { itemName } from "../reference.ts";

/** What operations do with types. */
export interface AddressedTypes {
  readonly answered: ReadonlySet<QualifiedName>;
  /** Those that are created, read under their own name or changed: these are entities. */
  readonly stored: ReadonlySet<QualifiedName>;
  /** By the type that an operation answers: others that tables of methods say it returns. */
  readonly promised: ReadonlyMap<QualifiedName, readonly { readonly name: QualifiedName; readonly origin: Origin }[]>;
}

/**
 * Collects what operations do with types: only an entity is changed by PATCH, created and answered by POST, or read by
 * an operation that is named after it.
 */
export function addressedTypes(
  sources: readonly Source[],
  promised: PromisedAnswers,
  resolver: Resolver,
): AddressedTypes {
  const answered = new Set<QualifiedName>();
  const stored = new Set<QualifiedName>();
  for (const { source, response } of sources) {
    const { type } = response;
    const result = type && itemName(type);
    const sent = bodyType(source, resolver);
    const method = source.fact.requestLines[0]?.method;
    const isChange = method === "PATCH" || method === "PUT";
    const isCreated = method === "POST" && response.statuses.includes(201) && type?.kind === "object";
    if (result !== undefined) answered.add(result);
    if (result !== undefined && method === "GET" && isNamedAfter(source.fact.title, result)) stored.add(result);
    if (isChange && type?.kind === "object") stored.add(type.name);
    if (sent?.kind === "object" && (isChange || (isCreated && type.name === sent.name))) stored.add(sent.name);
  }
  return { answered, stored, promised: promisedTypes(sources, promised) };
}

/** "Get user settings" and "List user settings" read the type `userSettings`; a function has a name of its own. */
function isNamedAfter(title: string, type: QualifiedName): boolean {
  const noun = nounOf(title);
  const name = type.slice(type.lastIndexOf(".") + 1).toLowerCase();
  return noun === name || noun === `${name}s`;
}

const nounOf = memoize((title) => (readingTitle.exec(title)?.[1] ?? "").replace(/\s/g, "").toLowerCase());

function promisedTypes(sources: readonly Source[], promised: PromisedAnswers): AddressedTypes["promised"] {
  const types = new Map<QualifiedName, { name: QualifiedName; origin: Origin }[]>();
  for (const { source, response } of sources) {
    const answer = response.type && itemName(response.type);
    if (answer === undefined) continue;
    const others = (promised.get(source.page.path.toLowerCase()) ?? []).flatMap(({ type, origin }) => {
      const name = itemName(type);
      return name === undefined || name === answer ? [] : [{ name, origin }];
    });
    if (others.length > 0) types.set(answer, [...(types.get(answer) ?? []), ...others]);
  }
  return types;
}
