import { compareText, diagnose } from "../../../diagnostics/diagnostic.ts";
import type { Linking } from "../../linking.ts";
import type { QualifiedName } from "../../model.ts";
import { type DraftType, draftLineage, inOrder, isAncestor } from "./draft-type.ts";

/**
 * Decides the base of each type by what tables say: the stated base is the nearest; the types that rows are inherited
 * from come after it. Rows do not tell the order of these, but more types mention a base that is farther away.
 */
export function decideBases(linking: Linking): void {
  const { drafts } = linking;
  const mentions = new Map<QualifiedName, number>();
  for (const { owners, statedBase } of drafts.values()) {
    const named = new Set([...owners.keys(), ...(statedBase ? [statedBase.name] : [])]);
    for (const name of named) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  const ordered = inOrder(drafts);
  for (const draft of ordered) {
    if (draft.statedBase) setBase(draft, { ...draft.statedBase, certainty: "stated" }, linking);
  }
  for (const draft of ordered) if (draft.listedBase) applyListedBase(draft, draft.listedBase, linking);
  for (const draft of ordered) applyOwners(draft, mentions, linking);
}

/** A base that lists its derived types is nearer than a base of its own that these state instead. */
function applyListedBase(
  draft: DraftType,
  { name, origin }: NonNullable<DraftType["listedBase"]>,
  linking: Linking,
): void {
  const { drafts, diagnostics } = linking;
  const listed = drafts.get(name);
  const stated = draft.base && drafts.get(draft.base.name);
  if (listed === undefined || listed === draft || isAncestor(listed, draft, drafts)) return;
  if (stated !== undefined && isAncestor(stated, listed, drafts)) draft.base = { name, origin, certainty: "stated" };
  else if (draft.base === undefined) setBase(draft, { name, origin, certainty: "stated" }, linking);
  else {
    const related = [{ message: `${draft.base.name} is stated here`, origin: draft.base.origin }];
    const values = { name: draft.declaration.name, found: name, kept: draft.base.name };
    diagnostics.push(diagnose("conflicting-base", origin, values, related));
  }
}

function applyOwners(draft: DraftType, mentions: ReadonlyMap<QualifiedName, number>, linking: Linking): void {
  const { drafts } = linking;
  const owners = [...draft.owners].sort(
    ([left, { ownsKey: leftKey }], [right, { ownsKey: rightKey }]) =>
      Number(leftKey) - Number(rightKey) ||
      (mentions.get(left) ?? 0) - (mentions.get(right) ?? 0) ||
      compareText(left, right),
  );
  let derived = draft;
  for (const [name, { origin }] of owners) {
    const base = drafts.get(name);
    const top = draftLineage(derived, drafts).at(-1) ?? derived;
    if (base === undefined || isAncestor(base, derived, drafts) || isAncestor(top, base, drafts)) continue;
    const isBetween = draft.base?.name === top.declaration.qualifiedName && isFarther(top, name, draft, mentions);
    if (isBetween && base.base === undefined) {
      base.base = { name: top.declaration.qualifiedName, origin, certainty: "guessed" };
      draft.base = { name, origin, certainty: "stated" };
      continue;
    }
    // The rows of a type speak of its own base; what they say of their owners' order is a guess.
    setBase(top, { name, origin, certainty: top === draft ? "stated" : "guessed" }, linking);
    derived = base;
  }
}

/** Authors state the root of all entities where they mean a type that is derived from it. */
function isFarther(
  top: DraftType,
  owner: QualifiedName,
  draft: DraftType,
  mentions: ReadonlyMap<QualifiedName, number>,
): boolean {
  const { qualifiedName } = top.declaration;
  const ownsKey = draft.owners.get(qualifiedName)?.ownsKey === true && draft.owners.get(owner)?.ownsKey !== true;
  return ownsKey || (mentions.get(qualifiedName) ?? 0) > (mentions.get(owner) ?? 0);
}

function setBase(draft: DraftType, stated: NonNullable<DraftType["base"]>, { drafts, diagnostics }: Linking): void {
  const base = drafts.get(stated.name);
  if (base === undefined || draft.base !== undefined) return;
  if (isAncestor(draft, base, drafts)) {
    const values = { name: draft.declaration.name, base: base.declaration.name };
    diagnostics.push(diagnose("inheritance-cycle", stated.origin, values));
    return;
  }
  draft.base = stated;
}
