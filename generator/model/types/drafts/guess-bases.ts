import { diagnose, type Origin } from "../../../diagnostics/diagnostic.ts";
import type { Source } from "../../../pages/facts/page-facts.ts";
import type { Linking } from "../../linking.ts";
import type { Certainty, QualifiedName } from "../../model.ts";
import { itemName } from "../reference.ts";
import type { AddressedTypes } from "./addressed-types.ts";
import { type Drafts, type DraftType, draftLineage, inherit, inOrder, isAncestor } from "./draft-type.ts";
import { familyBases } from "./families.ts";

/** Fewer members than this, not counting the key, may be the same by chance. */
const fewestShared = 3;

/**
 * Gives a base to types whose pages name none: the one that examples show, the one that a table of methods
 * promises instead, that of its family, or else the root of all entities. Each guess is a finding.
 *
 * @param addressed what operations do with types
 */
export function guessBases(addressed: AddressedTypes, { drafts, diagnostics }: Linking): void {
  const ordered = inOrder(drafts);
  const root = keyRoot(ordered);
  const guess = (draft: DraftType, base: DraftType, origin: Origin, why: string, certainty: Certainty = "guessed") => {
    // An earlier guess may have made the type a base of this one.
    if (!inherit(draft, { name: base.declaration.qualifiedName, origin, certainty }, drafts)) return;
    const values = { name: draft.declaration.name, why, base: base.declaration.name };
    diagnostics.push(diagnose("guessed-base", origin, values));
  };
  for (const draft of baseless(ordered)) {
    const inPlace = shownBase(draft, drafts);
    const shown = inPlace ?? explainingBase(draft, ordered, drafts);
    const why = inPlace
      ? "an example shows it in place of that type"
      : "examples show it with the members of that type";
    if (shown) guess(draft, ...shown, why, "shown");
  }
  for (const draft of baseless(ordered)) {
    const promised = promisedBase(draft, addressed, root, drafts);
    if (promised) guess(draft, ...promised, "a table of methods promises that, and the operation returns it");
  }
  const familyBase = familyBases(ordered, (base) => base.tabled && ownNames(base, root).length >= fewestShared);
  for (const draft of baseless(ordered)) {
    const [origin] = draft.origins;
    const base = familyBase(draft);
    if (base !== undefined && origin !== undefined)
      guess(draft, base, origin, "types named like it inherit the same members from that");
  }
  if (root === undefined) return;
  const whyEntity = entityEvidence(root, addressed, drafts);
  for (const draft of baseless(ordered)) {
    const [origin] = draft.origins;
    const why = draft === root ? undefined : whyEntity(draft);
    if (why !== undefined && origin !== undefined) guess(draft, root, origin, why);
  }
}

/** A base that is guessed, and the place that leads to the guess. */
type GuessedBase = [DraftType, Origin];

function baseless(ordered: readonly DraftType[]): DraftType[] {
  return ordered.filter(({ base, documented }) => base === undefined && documented);
}

/** A value of one type that stands where another is expected is of a derived type, if it has all of its members. */
function shownBase(draft: DraftType, drafts: Drafts): GuessedBase | undefined {
  for (const [name, origin] of draft.shownBases) {
    const base = drafts.get(name);
    if (base !== undefined && repeats(draft, base, drafts)) return [base, origin];
  }
  return undefined;
}

/** A type that a table of methods promises instead is the base, if the returned type has all of its members. */
function promisedBase(
  draft: DraftType,
  { promised }: AddressedTypes,
  root: DraftType | undefined,
  drafts: Drafts,
): GuessedBase | undefined {
  for (const { name, origin } of promised.get(draft.declaration.qualifiedName) ?? []) {
    const base = drafts.get(name);
    if (base !== undefined && ownNames(base, root).length >= fewestShared && repeats(draft, base, drafts))
      return [base, origin];
  }
  return undefined;
}

/** The members of a type without those that every entity has. */
function ownNames({ members, keys }: DraftType, root: DraftType | undefined): string[] {
  return [...members.keys()].filter((name) => !keys.has(name) && root?.members.has(name) !== true);
}

/** The type that has what a type's examples show and its own table lacks, if the examples show all of it. */
function explainingBase(draft: DraftType, ordered: readonly DraftType[], drafts: Drafts): GuessedBase | undefined {
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

/** Whether a type has a member of another type: a part of something is not its base. */
function hasPart(draft: DraftType, part: DraftType): boolean {
  const types = [...draft.members.values()].flat().map(({ type }) => itemName(type));
  return types.includes(part.declaration.qualifiedName);
}

/** Whether a type has all members of another one, and more, without being its ancestor. */
function repeats(draft: DraftType, base: DraftType, drafts: Drafts): boolean {
  const names = new Set(draftLineage(base, drafts).flatMap(({ members }) => [...members.keys()]));
  return (
    base.documented &&
    names.size > 0 &&
    draft.members.size > names.size &&
    [...names].every((name) => draft.members.has(name)) &&
    !isAncestor(draft, base, drafts)
  );
}

/** The type that consists of nothing but its key and from which most others state to inherit it. */
function keyRoot(ordered: readonly DraftType[]): DraftType | undefined {
  const uses = new Map<QualifiedName, number>();
  for (const { base } of ordered) if (base) uses.set(base.name, (uses.get(base.name) ?? 0) + 1);
  const usesOf = ({ declaration }: DraftType) => uses.get(declaration.qualifiedName) ?? 0;
  return ordered
    .filter((draft) => draft.base === undefined && draft.members.size > 0 && usesOf(draft) > 0)
    .filter(({ members, keys }) => [...members.keys()].every((name) => keys.has(name)))
    .sort((left, right) => usesOf(right) - usesOf(left))[0];
}

/**
 * Looks for what shows that a type is an entity.
 *
 * @param root the root of all entities
 * @returns a function that gives the reason in words; nothing where nothing shows it
 */
function entityEvidence(
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
  const statements = [...drafts.values()].flatMap(({ members }) => [...members.values()].flat());
  return new Set(statements.flatMap(({ source, type }) => (source === table ? [itemName(type)] : [])));
}
