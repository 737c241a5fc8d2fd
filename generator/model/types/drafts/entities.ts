import type { Source } from "../../../pages/facts/page-facts.ts";
import { itemName } from "../reference.ts";
import type { AddressedTypes } from "./addressed-types.ts";
import type { Drafts, DraftType } from "./draft-type.ts";

/**
 * Looks for what shows that a type is an entity.
 *
 * @param root the root of all entities
 * @returns a function that gives the reason in words; nothing where nothing shows it
 */
export function entityEvidence(
  root: DraftType,
  { returned, stored }: AddressedTypes,
  drafts: Drafts,
): (draft: DraftType) => string | undefined {
  const parts = typesIn("property table", drafts);
  const targets = typesIn("relationship table", drafts);
  return ({ declaration: { qualifiedName }, members, keys, undocumented }) => {
    const isPart = parts.has(qualifiedName);
    const isReturned = returned.has(qualifiedName);
    const hasKey = [...root.members.keys()].every((key) => {
      if (members.has(key) && keys.has(key)) return !isPart || isReturned;
      return !isPart && (undocumented.has(key) || (members.has(key) && isReturned));
    });
    if (hasKey) return "it has the same key";
    if (isPart) return undefined;
    if (targets.has(qualifiedName)) return "a relationship leads to it";
    return stored.has(qualifiedName) ? "operations address it" : undefined;
  };
}

/**
 * The types of the rows of all tables of a kind. Those of properties are parts of something rather than entities;
 * relationships lead to entities and to nothing else (CSDL 4.01, section 8).
 */
function typesIn(table: Source, drafts: Drafts): Set<string | undefined> {
  const names = new Set<string | undefined>();
  for (const { members } of drafts.values()) {
    for (const statements of members.values()) {
      for (const { source, type } of statements) if (source === table) names.add(itemName(type));
    }
  }
  return names;
}
