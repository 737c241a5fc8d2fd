import { groupBy } from "../../../multimap.ts";
import { sameReference } from "../reference.ts";
import type { DraftType } from "./draft-type.ts";

/** One derived type may be named like its base by chance. */
const fewestDerived = 2;

/**
 * Finds the base of a family to which a type belongs: the type has all members of the base with the same types, and its
 * name ends in the same word as those of the base and of all types that are known to derive from it.
 *
 * @param mayBeBase whether a type has enough of its own to tell a family by it
 * @returns a function that gives the base of a type; nothing for a type without family
 */
export function familyBases(
  ordered: readonly DraftType[],
  mayBeBase: (base: DraftType) => boolean,
): (draft: DraftType) => DraftType | undefined {
  const derivedFrom = groupBy(ordered, ({ base }) => base?.name);
  const bases = ordered.filter((base) => {
    const derived = derivedFrom.get(base.declaration.qualifiedName) ?? [];
    const isFamily =
      derived.length >= fewestDerived && derived.every((draft) => lastWordOf(draft) === lastWordOf(base));
    return isFamily && mayBeBase(base);
  });
  const basesByWord = groupBy(bases, lastWordOf);
  return (draft) => {
    const candidates = basesByWord.get(lastWordOf(draft)) ?? [];
    return candidates.find((candidate) => candidate !== draft && repeatsMembers(draft, candidate));
  };
}

/** Whether a type has all members of another one with the types that this gives them. */
function repeatsMembers({ members }: DraftType, base: DraftType): boolean {
  return [...base.members].every(([name, [statement]]) => {
    const [own] = members.get(name) ?? [];
    return own !== undefined && statement !== undefined && sameReference(own.type, statement.type);
  });
}

/** "Operation" of "playPromptOperation", in lower case. */
function lastWordOf({ declaration: { name } }: DraftType): string {
  return /[A-Z]?[^A-Z]*$/.exec(name)?.[0].toLowerCase() ?? name;
}
