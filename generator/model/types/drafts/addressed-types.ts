import type { Origin } from "../../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../../dialects/dialect.ts";
import { appendTo } from "../../../multimap.ts";
import { bareName } from "../../../odata/qualified-name.ts";
import type { QualifiedName } from "../../model.ts";
import type { Resolver } from "../../names/resolver.ts";
import { bodyType } from "../../operations/body-table.ts";
import type { MethodTables } from "../../operations/method-tables.ts";
import type { OperationWithResponse } from "../../operations/operation-page.ts";
import { itemName } from "../reference.ts";

/** What operations do with types. */
export interface AddressedTypes {
  /** Those that operations return. */
  readonly returned: ReadonlySet<QualifiedName>;
  /** Those that are created, read under their own name or changed: these are entities. */
  readonly stored: ReadonlySet<QualifiedName>;
  /** By the type that an operation returns: others that tables of methods say it returns. */
  readonly promised: ReadonlyMap<QualifiedName, readonly { readonly name: QualifiedName; readonly origin: Origin }[]>;
}

/**
 * Collects what operations do with types: only an entity is changed by PATCH, created and returned by POST, or read by
 * an operation that is named after it.
 */
export function addressedTypes(
  pages: readonly OperationWithResponse[],
  methods: MethodTables,
  resolver: Resolver,
): AddressedTypes {
  const returned = new Set<QualifiedName>();
  const stored = new Set<QualifiedName>();
  for (const operation of pages) {
    const { fact, response } = operation;
    const { type } = response;
    const result = type && itemName(type);
    const sent = bodyType(operation, resolver);
    const method = fact.requestLines[0]?.method;
    const isChange = method === "PATCH" || method === "PUT";
    const isCreated = method === "POST" && response.statuses.includes(201) && type?.kind === "object";
    if (isChange && type?.kind === "object") stored.add(type.name);
    if (sent?.kind === "object" && (isChange || (isCreated && type.name === sent.name))) stored.add(sent.name);
    if (result === undefined) continue;
    returned.add(result);
    if (method === "GET" && isNamedAfter(fact.title, result, resolver.dialect)) stored.add(result);
  }
  return { returned, stored, promised: promisedTypes(pages, methods) };
}

function promisedTypes(pages: readonly OperationWithResponse[], methods: MethodTables): AddressedTypes["promised"] {
  const promised = new Map<QualifiedName, { name: QualifiedName; origin: Origin }[]>();
  for (const { page, response } of pages) {
    const result = response.type && itemName(response.type);
    for (const { type, origin } of methods.get(page.path.toLowerCase()) ?? []) {
      const name = itemName(type);
      if (result !== undefined && name !== undefined && name !== result) appendTo(promised, result, { name, origin });
    }
  }
  return promised;
}

/** "Get user settings" and "List user settings" read the type `userSettings`; a function has a name of its own. */
function isNamedAfter(title: string, type: QualifiedName, { headings, nouns }: Dialect): boolean {
  const noun = (headings.reading.exec(title)?.[1] ?? "").replace(/\s/g, "").toLowerCase();
  const name = bareName(type).toLowerCase();
  return noun === name || noun === name + nouns.pluralEnding;
}
