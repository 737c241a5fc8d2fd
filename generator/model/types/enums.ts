import { compareText, type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { EnumFact, PageFacts } from "../../pages/facts/page-facts.ts";
import type { Linking } from "../linking.ts";
import type { EnumType, QualifiedName } from "../model.ts";
import { type Declaration, declarationOn } from "../names/declaration.ts";
import type { Resolver } from "../names/resolver.ts";
import { rowTypes } from "../operations/body-table.ts";
import type { OperationPage } from "../operations/operation-page.ts";
import { type Drafts, inOrder } from "./drafts/draft-type.ts";
import type { Statement } from "./merge-statements.ts";
import { itemName, itemOf } from "./reference.ts";

/**
 * Merges what pages say of enumerations. A name that no page defines is one as well where descriptions of the members
 * or parameters that it types list values. Values that only descriptions list are added to the members; each is a finding.
 *
 * @param operations the operation pages among them
 * @returns the enumerations by qualified name
 */
export function linkEnums(
  pages: readonly PageFacts[],
  operations: readonly OperationPage[],
  { drafts, resolver, diagnostics }: Linking,
): EnumType[] {
  const merged = new Map<QualifiedName, EnumType>();
  for (const page of pages) {
    for (const fact of page.enums) {
      const stated = declarationOn(page, "enum", fact);
      const declared = resolver.find(stated.qualifiedName);
      if (declared?.kind !== "enum") {
        const values = { name: stated.qualifiedName, kept: "an object type" };
        diagnostics.push(diagnose("conflicting-kind", fact.origin, values));
        continue;
      }
      const known = merged.get(declared.qualifiedName);
      reportTwin(known, fact, diagnostics);
      merged.set(declared.qualifiedName, mergeEnum(declared, fact, known));
    }
  }
  const listing = listingStatements(drafts);
  for (const statement of listing) addListed(statement, merged, diagnostics);
  const sent = operations.flatMap((operation) => rowTypes(operation, resolver));
  for (const listed of listedEnums([...listing, ...sent], drafts, resolver)) {
    merged.set(listed.qualifiedName, listed);
    const fact = `${listed.name} is one of ${listed.members.map(({ name }) => name).join(", ")}`;
    for (const origin of listed.origins.slice(0, 1)) diagnostics.push(diagnose("read-from-prose", origin, { fact }));
  }
  return [...merged.values()].sort((left, right) => compareText(left.qualifiedName, right.qualifiedName));
}

function mergeEnum(declared: Declaration, fact: EnumFact, known: EnumType | undefined): EnumType {
  const members = new Map((known?.members ?? []).map((member) => [member.name, member]));
  for (const { origin: _, ...member } of fact.members) if (!members.has(member.name)) members.set(member.name, member);
  return {
    ...declared,
    kind: "enum",
    certainty: "stated",
    description: known?.description || fact.description,
    origins: [...(known?.origins ?? []), fact.origin],
    flags: fact.flags || known?.flags === true,
    ...((fact.deprecated || known?.deprecated) && { deprecated: true }),
    members: [...members.values()],
  };
}

/** Two lists under one name may be two enumerations, of namespaces that the page does not tell. */
function reportTwin(known: EnumType | undefined, fact: EnumFact, diagnostics: Diagnostic[]): void {
  const [first] = known?.origins ?? [];
  if (known === undefined || first === undefined) return;
  const names = new Set(known.members.map(({ name }) => name));
  if (names.size === fact.members.length && fact.members.every(({ name }) => names.has(name))) return;
  const related = [{ message: "The first list is here", origin: first }];
  diagnostics.push(diagnose("conflicting-members", fact.origin, { name: fact.name }, related));
}

/** Adds the values that a description lists to the enumeration of its member. Values in another case are the members. */
function addListed(
  { type, claims, origin }: Statement,
  merged: Map<QualifiedName, EnumType>,
  diagnostics: Diagnostic[],
) {
  const item = itemOf(type);
  const known = item.kind === "enum" ? merged.get(item.name) : undefined;
  const [first] = known?.origins ?? [];
  if (known === undefined || first === undefined) return;
  const names = new Set(known.members.map((member) => member.name.toLowerCase()));
  const added = (claims.possibleValues ?? []).filter((value) => !names.has(value.toLowerCase()));
  if (added.length === 0) return;
  const related = [{ message: `${known.name} is listed here`, origin: first }];
  for (const value of added)
    diagnostics.push(diagnose("member-only-in-prose", origin, { value, name: known.name }, related));
  const members = [...known.members, ...added.map((value) => ({ name: value, description: "" }))];
  merged.set(known.qualifiedName, { ...known, members });
}

/** The statements that list values. By type name, so that the order in which pages were read decides nothing. */
function listingStatements(drafts: Drafts): Statement[] {
  const statements = inOrder(drafts).flatMap(({ members }) => [...members.values()].flat());
  return statements.filter(({ claims }) => claims.possibleValues !== undefined);
}

/** Enumerations that are known from prose only, with the values of all descriptions. */
function listedEnums(listing: readonly Statement[], drafts: Drafts, resolver: Resolver): EnumType[] {
  const listed = new Map<QualifiedName, EnumType>();
  for (const statement of listing) {
    const name = itemName(statement.type);
    const declared = name === undefined || drafts.has(name) ? undefined : resolver.find(name);
    const values = statement.claims.possibleValues ?? [];
    if (declared?.kind !== "object" || values.length === 0) continue;
    const known = listed.get(declared.qualifiedName);
    if (known?.origins.includes(statement.origin) === true) continue;
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
