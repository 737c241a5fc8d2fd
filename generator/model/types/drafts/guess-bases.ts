import { type Diagnostic, diagnose, type Origin } from "../../../diagnostics/diagnostic.ts";
import { memoize } from "../../../memoize.ts";
import type { Source } from "../../../pages/facts/page-facts.ts";
import type { Certainty, QualifiedName } from "../../model.ts";
import { itemName, sameReference } from "../reference.ts";
import type { AddressedTypes } from "./addressed-types.ts";
import type { DraftType } from "./draft-type.ts";
import { type Drafts, inOrder, isAncestor } from "./stated-bases.ts";

/**
 * Gives a base to types whose pages name none: the one that examples show, the one that another page names in its
 * place, that of its family, and failing these the root of all entities. Each guess is a finding.
 *
 * @param addressed what operations do with types
 */
export function guessBases(drafts: Drafts, addressed: AddressedTypes, diagnostics: Diagnostic[]): void {
  const ordered = inOrder(drafts);
  const root = keyRoot(ordered);
  const guess = (draft: DraftType, base: DraftType, origin: Origin, why: string, certainty: Certainty = "guessed") => {
    const values = { name: draft.declaration.name, why, base: base.declaration.name };
    diagnostics.push(diagnose("guessed-base", origin, values));
    draft.base = { name: base.declaration.qualifiedName, origin, certainty };
  };
  for (const draft of baseless(ordered)) {
    const inPlace = shownBase(draft, drafts);
    const shown = inPlace ?? explainingBase(draft, ordered, drafts);
    const why = inPlace ? "an example shows it in place of that" : "examples show it with the members of that";
    if (shown) guess(draft, ...shown, why, "shown");
  }
  for (const draft of baseless(ordered)) {
    const promised = promisedBase(draft, addressed, root, drafts);
    if (promised) guess(draft, ...promised, "a table of methods promises that, and the operation returns it");
  }
  for (const [draft, base] of familyMembers(ordered, root, drafts)) {
    const [origin] = draft.origins;
    if (origin !== undefined) guess(draft, base, origin, "types named like it inherit the same members from that");
  }
  if (root === undefined) return;
  const whyEntity = entityWitness(root, addressed, drafts);
  for (const draft of baseless(ordered)) {
    const [origin] = draft.origins;
    const why = draft === root ? undefined : whyEntity(draft);
    if (why !== undefined && origin !== undefined) guess(draft, root, origin, why);
  }
}

/** Tells what shows that a type is an entity, if anything does. */
function entityWitness(
  root: DraftType,
  { answered, stored }: AddressedTypes,
  drafts: Drafts,
): (draft: DraftType) => string | undefined {
  const parts = typesIn("property table", drafts);
  const targets = typesIn("relationship table", drafts);
  return ({ declaration: { qualifiedName }, members, keys, undocumented }) => {
    const isPart = parts.has(qualifiedName);
    const isAnswered = answered.has(qualifiedName);
    const hasKey = [...root.members.keys()].every((key) => {
      if (members.has(key) && keys.has(key)) return !isPart || isAnswered;
      return !isPart && (undocumented.has(key) || (members.has(key) && isAnswered));
    });
    if (hasKey) return "it has the same key";
    if (isPart) return undefined;
    if (targets.has(qualifiedName)) return "a relationship leads to it";
    return stored.has(qualifiedName) ? "operations address it" : undefined;
  };
}

function baseless(ordered: readonly DraftType[]): DraftType[] {
  return ordered.filter(({ base, documented }) => base === undefined && documented);
}

/** A value of one type that stands where another is expected is of a derived type, if it has all of its members. */
function shownBase(draft: DraftType, drafts: Drafts): [DraftType, Origin] | undefined {
  for (const [name, origin] of draft.shownBases) {
    const base = drafts.get(name);
    if (base !== undefined && repeats(draft, base, drafts)) return [base, origin];
  }
  return undefined;
}

/** What a table of methods promises in place of a type is its base, if the type has all of its members. */
function promisedBase(
  draft: DraftType,
  { promised }: AddressedTypes,
  root: DraftType | undefined,
  drafts: Drafts,
): [DraftType, Origin] | undefined {
  for (const { name, origin } of promised.get(draft.declaration.qualifiedName) ?? []) {
    const base = drafts.get(name);
    if (base !== undefined && ownNames(base, root).length >= fewestShared && repeats(draft, base, drafts))
      return [base, origin];
  }
  return undefined;
}

/**
 * Types that have all members of a base with the same types, and whose names end in the same word as those of the base
 * and of all types that are known to derive from it.
 */
function familyMembers(
  ordered: readonly DraftType[],
  root: DraftType | undefined,
  drafts: Drafts,
): [DraftType, DraftType][] {
  const derivedOf = new Map<QualifiedName, DraftType[]>();
  for (const draft of ordered) {
    if (draft.base === undefined) continue;
    const others = derivedOf.get(draft.base.name);
    if (others) others.push(draft);
    else derivedOf.set(draft.base.name, [draft]);
  }
  const families = ordered.filter((base) => {
    const derived = derivedOf.get(base.declaration.qualifiedName) ?? [];
    const isFamily =
      derived.length >= fewestDerived && derived.every((draft) => lastWordOf(draft) === lastWordOf(base));
    return isFamily && base.tabled && ownNames(base, root).length >= fewestShared;
  });
  return baseless(ordered).flatMap((draft) => {
    const base = families.find(
      (family) => family !== draft && lastWordOf(draft) === lastWordOf(family) && equals(draft, family),
    );
    return base === undefined || isAncestor(draft, base, drafts) ? [] : [[draft, base]];
  });
}

/** One derived type may be named like its base by chance. */
const fewestDerived = 2;

/** Fewer members than this, besides the key, may be the same by chance. */
const fewestShared = 3;

/** The members of a type that say more of it than that it is an entity. */
function ownNames({ members, keys }: DraftType, root: DraftType | undefined): string[] {
  return [...members.keys()].filter((name) => !keys.has(name) && root?.members.has(name) !== true);
}

/** Whether a type has all members of another one with the types that this gives them. */
function equals({ members }: DraftType, base: DraftType): boolean {
  return [...base.members].every(([name, [statement]]) => {
    const [own] = members.get(name) ?? [];
    return own !== undefined && statement !== undefined && sameReference(own.type, statement.type);
  });
}

/** "Operation" of "playPromptOperation". */
function lastWordOf({ declaration }: DraftType): string {
  return lastWord(declaration.name);
}

const lastWord = memoize((name) => /[A-Z]?[^A-Z]*$/.exec(name)?.[0].toLowerCase() ?? name);

/** The type that has what a type's examples show and its own table lacks, if the examples show all of it. */
function explainingBase(
  draft: DraftType,
  ordered: readonly DraftType[],
  drafts: Drafts,
): [DraftType, Origin] | undefined {
  if (draft.undocumented.size < fewestShared) return undefined;
  const shown = [...draft.undocumented.keys()];
  const explained = (base: DraftType) => shown.filter((name) => base.members.has(name) && !base.keys.has(name));
  const [best] = ordered
    .filter((base) => base.tabled && base.members.size >= fewestShared && explained(base).length >= fewestShared)
    .filter((base) => base !== draft && !isAncestor(draft, base, drafts) && !hasPart(draft, base))
    .filter((base) => [...base.members.keys()].every((name) => draft.members.has(name) || draft.undocumented.has(name)))
    .sort((left, right) => explained(right).length - explained(left).length);
  const [name = ""] = best === undefined ? [] : explained(best);
  const origin = draft.undocumented.get(name);
  return best === undefined || origin === undefined ? undefined : [best, origin];
}

/** What is a part of something is not what that is. */
function hasPart(draft: DraftType, part: DraftType): boolean {
  return [...draft.members.values()].some((statements) =>
    statements.some(({ type }) => itemName(type) === part.declaration.qualifiedName),
  );
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

/** Whether a type has all members of another one, and more, without being its ancestor. */
function repeats(draft: DraftType, base: DraftType, drafts: Drafts): boolean {
  const names = memberNames(base, drafts);
  return (
    base.documented &&
    names.size > 0 &&
    draft.members.size > names.size &&
    [...names].every((name) => draft.members.has(name)) &&
    !isAncestor(draft, base, drafts)
  );
}

function memberNames(draft: DraftType, drafts: Drafts): Set<string> {
  const base = draft.base && drafts.get(draft.base.name);
  return new Set([...(base ? memberNames(base, drafts) : []), ...draft.members.keys()]);
}

/** The type that consists of nothing but its key and that others state to inherit it from. */
function keyRoot(ordered: readonly DraftType[]): DraftType | undefined {
  const uses = new Map<QualifiedName, number>();
  for (const { base } of ordered) if (base) uses.set(base.name, (uses.get(base.name) ?? 0) + 1);
  return ordered
    .filter(
      ({ base, members, keys }) =>
        base === undefined && members.size > 0 && [...members.keys()].every((name) => keys.has(name)),
    )
    .filter(({ declaration }) => uses.has(declaration.qualifiedName))
    .sort(
      (left, right) =>
        (uses.get(right.declaration.qualifiedName) ?? 0) - (uses.get(left.declaration.qualifiedName) ?? 0),
    )[0];
}
