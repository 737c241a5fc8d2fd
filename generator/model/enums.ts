import { compareText } from "../diagnostics.ts";
import type { EnumFact, PageFacts } from "../pages/facts.ts";
import type { DraftType } from "./draft.ts";
import type { EnumType, QualifiedName } from "./model.ts";
import { itemName } from "./reference.ts";
import { type Declaration, declarationOn, type Resolver } from "./resolve.ts";

/**
 * Unites what pages say of enumerations. A name that no page defines is one as well where descriptions of the members
 * it types list values.
 *
 * @returns the enumerations by qualified name
 */
export function linkEnums(
  pages: readonly PageFacts[],
  drafts: ReadonlyMap<QualifiedName, DraftType>,
  resolver: Resolver,
): EnumType[] {
  const united = new Map<QualifiedName, EnumType>();
  for (const page of pages) {
    for (const fact of page.enums) {
      const stated = declarationOn(page, "enum", fact);
      const declared = resolver.find(stated.qualifiedName);
      if (declared?.kind === "enum") united.set(declared.qualifiedName, enumOf(declared, fact, united));
    }
  }
  for (const listed of listedEnums(drafts, resolver)) united.set(listed.qualifiedName, listed);
  return [...united.values()].sort((left, right) => compareText(left.qualifiedName, right.qualifiedName));
}

function enumOf(declared: Declaration, fact: EnumFact, united: ReadonlyMap<QualifiedName, EnumType>): EnumType {
  const known = united.get(declared.qualifiedName);
  const members = new Map((known?.members ?? []).map((member) => [member.name, member]));
  for (const { origin: _, ...member } of fact.members) if (!members.has(member.name)) members.set(member.name, member);
  return {
    ...declared,
    kind: "enum",
    certainty: "stated",
    description: known?.description || fact.description,
    origins: [...(known?.origins ?? []), fact.origin],
    flags: fact.flags || known?.flags === true,
    members: [...members.values()],
  };
}

/** Enumerations that are known from prose only, with the values of all descriptions. */
function listedEnums(drafts: ReadonlyMap<QualifiedName, DraftType>, resolver: Resolver): EnumType[] {
  const listed = new Map<QualifiedName, EnumType>();
  const inOrder = [...drafts].sort(([left], [right]) => compareText(left, right));
  for (const statement of inOrder.flatMap(([, { members }]) => [...members.values()].flat())) {
    const name = itemName(statement.type);
    const declared = name === undefined || drafts.has(name) ? undefined : resolver.find(name);
    const values = statement.claims.possibleValues ?? [];
    if (declared?.kind !== "object" || values.length === 0) continue;
    const known = listed.get(declared.qualifiedName);
    const names = new Set([...(known?.members ?? []).map((member) => member.name), ...values]);
    listed.set(declared.qualifiedName, {
      ...declared,
      kind: "enum",
      certainty: "guessed",
      description: "",
      origins: [...(known?.origins ?? []), statement.origin],
      flags: false,
      members: [...names].map((member) => ({ name: member, description: "" })),
    });
  }
  return [...listed.values()];
}
