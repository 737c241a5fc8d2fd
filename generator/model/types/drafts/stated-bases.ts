import { compareText, diagnose } from "../../../diagnostics/diagnostic.ts";
import type { Linking } from "../../linking.ts";
import type { QualifiedName } from "../../model.ts";
import {
  type Drafts,
  type DraftType,
  draftLineage,
  inherit,
  inOrder,
  isAncestor,
  type StatedBase,
  statementsOf,
} from "./draft-type.ts";

/**
 * Decides the base of each type by what pages state: sentences and annotations first, then the pages that list their
 * derived types, then the types that rows are inherited from. What agrees with none of the others is a finding.
 */
export function decideBases(linking: Linking): void {
  const { drafts } = linking;
  const mentions = new Map<QualifiedName, number>();
  for (const { owners, statedBases } of drafts.values()) {
    const named = new Set([...owners.keys(), ...statedBases.slice(0, 1).map(({ name }) => name)]);
    for (const name of named) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  const ordered = inOrder(drafts);
  for (const draft of ordered) for (const base of draft.statedBases) claimBase(draft, base, linking);
  for (const draft of ordered) for (const base of draft.listedBases) claimBase(draft, base, linking);
  for (const draft of ordered) applyOwners(draft, mentions, linking);
  for (const draft of ordered) {
    reportIgnored(draft, linking);
    restoreRows(draft, drafts);
  }
}

/** Of two bases that are claimed for a type, the one that derives from the other is the nearer, and is the type's. */
function claimBase(draft: DraftType, claimed: StatedBase, { drafts, diagnostics }: Linking): void {
  const base = drafts.get(claimed.name);
  const kept = draft.base && drafts.get(draft.base.name);
  if (base === undefined || (base !== draft && isAncestor(base, draft, drafts))) return;
  if (isAncestor(draft, base, drafts)) {
    const values = { name: draft.declaration.name, base: base.declaration.name };
    diagnostics.push(diagnose("inheritance-cycle", claimed.origin, values));
  } else if (kept === undefined || isAncestor(kept, base, drafts))
    inherit(draft, { ...claimed, certainty: claimed.fromProse ? "guessed" : "stated" }, drafts);
}

/** Reports the bases that are claimed for a type although another one is, or became, its base. */
function reportIgnored(draft: DraftType, { drafts, diagnostics }: Linking): void {
  const { base: kept } = draft;
  if (kept === undefined) return;
  const owners = [...draft.owners].map(([name, { origin }]) => ({ name, origin }));
  for (const { name: found, origin } of [...draft.statedBases, ...draft.listedBases, ...owners]) {
    const base = drafts.get(found);
    // What would close a cycle has a finding already.
    if (base === undefined || isAncestor(base, draft, drafts) || isAncestor(draft, base, drafts)) continue;
    const related = [{ message: `${kept.name} is stated here`, origin: kept.origin }];
    const values = { name: draft.declaration.name, found, kept: kept.name };
    diagnostics.push(diagnose("conflicting-base", origin, values, related));
  }
}

/**
 * Applies what the rows of a type say of its bases. They do not tell the order of these, but more types mention a base
 * that is farther away.
 */
function applyOwners(draft: DraftType, mentions: ReadonlyMap<QualifiedName, number>, linking: Linking): void {
  const { drafts, diagnostics } = linking;
  const owners = [...draft.owners].sort(
    ([left, { ownsKey: leftKey }], [right, { ownsKey: rightKey }]) =>
      Number(leftKey) - Number(rightKey) ||
      (mentions.get(left) ?? 0) - (mentions.get(right) ?? 0) ||
      compareText(left, right),
  );
  for (const [name, { origin }] of owners) {
    const base = drafts.get(name);
    const top = draftLineage(draft, drafts).at(-1) ?? draft;
    if (base === undefined || isAncestor(base, draft, drafts)) continue;
    // What rows say of their owners' order is a guess.
    const guess = (from: DraftType, to: DraftType) => {
      const isNew = inherit(from, { name: to.declaration.qualifiedName, origin, certainty: "guessed" }, drafts);
      const why = `${draft.declaration.name} inherits from both`;
      const values = { name: from.declaration.name, why, base: to.declaration.name };
      if (isNew && from.documented) diagnostics.push(diagnose("guessed-base", origin, values));
    };
    const isBetween = draft.base?.name === top.declaration.qualifiedName && isFarther(top, name, draft, mentions);
    if (isBetween && base.base === undefined) guess(base, top);
    if (top === draft || isAncestor(top, base, drafts)) claimBase(draft, { name, origin }, linking);
    else guess(top, base);
  }
}

/** Rows that a type has from another one are its own where that did not become its base. */
function restoreRows(draft: DraftType, drafts: Drafts): void {
  for (const [base, { rows }] of draft.owners) {
    const owner = drafts.get(base);
    if (owner === undefined || isAncestor(owner, draft, drafts)) continue;
    for (const [name, row] of rows) if (statementsOf(name, draft, drafts) === undefined) draft.members.set(name, [row]);
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
