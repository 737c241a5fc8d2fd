import { compareText, type Diagnostic, diagnose, type Origin } from "../diagnostics.ts";
import type { Source } from "../pages/facts.ts";
import type { DraftType } from "./draft.ts";
import type { Certainty, QualifiedName } from "./model.ts";
import { itemName } from "./reference.ts";

/** The types that operations answer, and those that they create or change: these are entities. */
export interface AddressedTypes {
  readonly answered: ReadonlySet<QualifiedName>;
  readonly stored: ReadonlySet<QualifiedName>;
}

type Drafts = ReadonlyMap<QualifiedName, DraftType>;

/**
 * Decides the base of each type by what tables say: the stated base is the nearest; the types that rows are inherited
 * from come behind it. Rows do not tell their order, but a type further up is mentioned by more types.
 */
export function linkBases(drafts: Drafts, diagnostics: Diagnostic[]): void {
  const mentions = new Map<QualifiedName, number>();
  for (const { owners, statedBase } of drafts.values()) {
    const named = new Set([...owners.keys(), ...(statedBase ? [statedBase.name] : [])]);
    for (const name of named) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  const ordered = inOrder(drafts);
  for (const draft of ordered) {
    if (draft.statedBase) setBase(draft, draft.statedBase.name, draft.statedBase.origin, "stated", drafts, diagnostics);
  }
  for (const draft of ordered) {
    if (draft.listedBase) linkListed(draft, draft.listedBase, drafts, diagnostics);
  }
  for (const draft of ordered) linkOwners(draft, mentions, drafts, diagnostics);
}

/** A base that lists its derived types is nearer than one further up, which these may state instead of it. */
function linkListed(
  draft: DraftType,
  { name, origin }: NonNullable<DraftType["listedBase"]>,
  drafts: Drafts,
  diagnostics: Diagnostic[],
): void {
  const listed = drafts.get(name);
  const stated = draft.base && drafts.get(draft.base.name);
  if (listed === undefined || listed === draft || isAncestor(listed, draft, drafts)) return;
  if (stated !== undefined && isAncestor(stated, listed, drafts)) draft.base = { name, origin, certainty: "stated" };
  else if (draft.base === undefined) setBase(draft, name, origin, "stated", drafts, diagnostics);
  else {
    const related = [{ message: `${draft.base.name} is stated here`, origin: draft.base.origin }];
    const values = { name: draft.declaration.name, found: name, kept: draft.base.name };
    diagnostics.push(diagnose("conflicting-base", origin, values, related));
  }
}

function linkOwners(
  draft: DraftType,
  mentions: ReadonlyMap<QualifiedName, number>,
  drafts: Drafts,
  diagnostics: Diagnostic[],
): void {
  const owners = [...draft.owners].sort(
    ([left, { ownsKey: leftKey }], [right, { ownsKey: rightKey }]) =>
      Number(leftKey) - Number(rightKey) ||
      (mentions.get(left) ?? 0) - (mentions.get(right) ?? 0) ||
      compareText(left, right),
  );
  let derived = draft;
  for (const [name, { origin }] of owners) {
    const base = drafts.get(name);
    const top = rootOf(derived, drafts);
    if (base === undefined || isAncestor(base, derived, drafts) || isAncestor(top, base, drafts)) continue;
    const isBetween = draft.base?.name === top.declaration.qualifiedName && isFurtherUp(top, name, draft, mentions);
    if (isBetween && base.base === undefined) {
      base.base = { name: top.declaration.qualifiedName, origin, certainty: "guessed" };
      draft.base = { name, origin, certainty: "stated" };
      continue;
    }
    // The rows of a type speak of its own base; what they say of their owners' order is a guess.
    setBase(top, name, origin, top === draft ? "stated" : "guessed", drafts, diagnostics);
    derived = base;
  }
}

/** Authors state the root of all entities where they mean a type that is derived from it. */
function isFurtherUp(
  top: DraftType,
  owner: QualifiedName,
  draft: DraftType,
  mentions: ReadonlyMap<QualifiedName, number>,
): boolean {
  const { qualifiedName } = top.declaration;
  const ownsKey = draft.owners.get(qualifiedName)?.ownsKey === true && draft.owners.get(owner)?.ownsKey !== true;
  return ownsKey || (mentions.get(qualifiedName) ?? 0) > (mentions.get(owner) ?? 0);
}

/**
 * Gives a base to types whose pages name none: the one that examples show, and failing that the root of all
 * entities. Each guess is a finding.
 *
 * @param addressed what operations do with types
 */
export function guessBases(drafts: Drafts, addressed: AddressedTypes, diagnostics: Diagnostic[]): void {
  const root = keyRoot(drafts);
  const guess = (draft: DraftType, base: DraftType, origin: Origin, certainty: Certainty) => {
    const values = { name: draft.declaration.name, base: base.declaration.name };
    diagnostics.push(diagnose("guessed-base", origin, values));
    draft.base = { name: base.declaration.qualifiedName, origin, certainty };
  };
  for (const draft of baseless(drafts)) {
    const shown = shownBase(draft, drafts) ?? explainingBase(draft, drafts);
    if (shown) guess(draft, ...shown, "shown");
  }
  const parts = typesIn("property table", drafts);
  const targets = typesIn("relationship table", drafts);
  for (const draft of baseless(drafts)) {
    const [origin] = draft.origins;
    if (root === undefined || draft === root || origin === undefined) continue;
    const { qualifiedName } = draft.declaration;
    const isPart = parts.has(qualifiedName);
    const isAnswered = addressed.answered.has(qualifiedName);
    const hasKey = [...root.members.keys()].every((key) => {
      if (draft.members.has(key) && draft.keys.has(key)) return !isPart || isAnswered;
      return !isPart && (draft.undocumented.has(key) || (draft.members.has(key) && isAnswered));
    });
    const isEntity = addressed.stored.has(qualifiedName) || targets.has(qualifiedName);
    if (hasKey || (isEntity && !isPart)) guess(draft, root, origin, "guessed");
  }
}

function baseless(drafts: Drafts): DraftType[] {
  return inOrder(drafts).filter(({ base, documented }) => base === undefined && documented);
}

/** A value of one type that stands where another is expected is of a derived type, if it has all of its members. */
function shownBase(draft: DraftType, drafts: Drafts): [DraftType, Origin] | undefined {
  for (const [name, origin] of draft.shownBases) {
    const base = drafts.get(name);
    if (base !== undefined && repeats(draft, base, drafts)) return [base, origin];
  }
  return undefined;
}

/** Fewer undocumented members than this, besides the key, may be chance. */
const fewestExplained = 3;

/** The type that has what a type's examples show and its own table lacks, if the examples show all of it. */
function explainingBase(draft: DraftType, drafts: Drafts): [DraftType, Origin] | undefined {
  const explained = (base: DraftType) =>
    [...draft.undocumented.keys()].filter((name) => base.members.has(name) && !base.keys.has(name));
  const [best] = inOrder(drafts)
    .filter((base) => base.tabled && base !== draft && !isAncestor(draft, base, drafts) && !hasPart(draft, base))
    .filter((base) => [...base.members.keys()].every((name) => draft.members.has(name) || draft.undocumented.has(name)))
    .filter((base) => explained(base).length >= fewestExplained)
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
  const statements = [...drafts.values()].flatMap(({ members }) => [...members.values()].flat());
  return new Set(statements.filter(({ source }) => source === table).map(({ type }) => itemName(type)));
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
function keyRoot(drafts: Drafts): DraftType | undefined {
  const uses = new Map<QualifiedName, number>();
  for (const { base } of drafts.values()) if (base) uses.set(base.name, (uses.get(base.name) ?? 0) + 1);
  return inOrder(drafts)
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

function setBase(
  draft: DraftType,
  name: QualifiedName,
  origin: Origin,
  certainty: Certainty,
  drafts: Drafts,
  diagnostics: Diagnostic[],
): void {
  const base = drafts.get(name);
  if (base === undefined || draft.base !== undefined) return;
  if (isAncestor(draft, base, drafts)) {
    const values = { name: draft.declaration.name, base: base.declaration.name };
    diagnostics.push(diagnose("inheritance-cycle", origin, values));
    return;
  }
  draft.base = { name, origin, certainty };
}

/** Whether a type is another one or one of its ancestors. */
export function isAncestor(type: DraftType, of: DraftType, drafts: Drafts): boolean {
  for (let at: DraftType | undefined = of; at !== undefined; at = at.base && drafts.get(at.base.name)) {
    if (at === type) return true;
  }
  return false;
}

function rootOf(draft: DraftType, drafts: Drafts): DraftType {
  const base = draft.base && drafts.get(draft.base.name);
  return base === undefined ? draft : rootOf(base, drafts);
}

/** By name, so that the order in which pages were read decides nothing. */
function inOrder(drafts: Drafts): DraftType[] {
  return [...drafts.values()].sort((left, right) =>
    compareText(left.declaration.qualifiedName, right.declaration.qualifiedName),
  );
}
