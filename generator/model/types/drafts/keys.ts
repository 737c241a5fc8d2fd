import type { Dialect } from "../../../dialects/dialect.ts";
import { type OperationWithResponse, requestPaths } from "../../operations/operation-page.ts";
import { placeholderNames } from "../../paths/path.ts";
import type { Drafts } from "./draft-type.ts";

/**
 * Marks the members by which paths address a type: where `customers({number})` returns one customer, its `number` is the
 * key (URL Conventions 4.01, section 4.3.1).
 */
export function markKeys(pages: readonly OperationWithResponse[], drafts: Drafts, dialect: Dialect): void {
  for (const { fact, response } of pages) {
    const draft = response.type?.kind === "object" ? drafts.get(response.type.name) : undefined;
    if (draft === undefined || draft.keys.size > 0) continue;
    const keys = requestPaths(fact, dialect).map(({ template }) => /\(([^()]*)\)$/.exec(template)?.[1]);
    const names = placeholderNames(keys.find((key) => key !== undefined && !key.includes("=")) ?? "");
    if (names.every((name) => draft.members.has(name))) for (const name of names) draft.keys.add(name);
  }
}
