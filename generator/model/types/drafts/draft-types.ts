import { type Diagnostic, diagnose } from "../../../diagnostics/diagnostic.ts";
import type { PageFacts, TypeFact } from "../../../pages/facts/page-facts.ts";
import type { QualifiedName } from "../../model.ts";
import { declarationOn } from "../../names/declaration.ts";
import type { Resolver } from "../../names/resolver.ts";
import { bodyType } from "../../operations/body-table.ts";
import type { OperationPage } from "../../operations/operation-page.ts";
import { type DraftType, draftOf } from "./draft-type.ts";
import { decideBases } from "./stated-bases.ts";
import { addRows, type DraftFor, isInherited } from "./table-rows.ts";

/**
 * Drafts every type that a table describes: resource pages first, then, for types without a page, the tables of
 * operations that send them. Rows that are inherited go to the base.
 *
 * @param pages in the order of their paths
 * @param operations the operation pages among them
 * @returns the drafts by qualified name, with the bases that pages state
 */
export function draftTypes(
  pages: readonly PageFacts[],
  operations: readonly OperationPage[],
  resolver: Resolver,
  diagnostics: Diagnostic[],
): Map<QualifiedName, DraftType> {
  const drafts = new Map<QualifiedName, DraftType>();
  const draftFor: DraftFor = (name) => {
    const known = drafts.get(name);
    if (known !== undefined) return known;
    const declared = resolver.find(name);
    if (declared === undefined) throw new Error(`${name} is not declared`);
    const draft = draftOf(declared);
    drafts.set(declared.qualifiedName, draft);
    return draft;
  };
  const described = describedTypes(pages).map(({ page, fact }): DescribedType => {
    const { qualifiedName, namespace } = declarationOn(page, "object", fact);
    return { fact, namespace, draft: draftFor(resolver.find(qualifiedName)?.qualifiedName ?? qualifiedName) };
  });
  for (const { draft, fact } of described) describeType(draft, fact, diagnostics);
  // A type's own rows come first, so that its members stand as its own page lists them.
  for (const { draft, fact, namespace } of described) {
    const own = fact.properties.filter((row) => !isInherited(row));
    addRows(draft, own, namespace, resolver, draftFor);
  }
  for (const { draft, fact, namespace } of described) {
    addRows(draft, fact.properties.filter(isInherited), namespace, resolver, draftFor);
    if (fact.baseType) stateBase(draft, fact.baseType, namespace, resolver, draftFor, diagnostics);
  }
  for (const type of described) listDerived(type, drafts, resolver);
  for (const operation of operations) draftBody(operation, resolver, draftFor);
  decideBases(drafts, diagnostics);
  return drafts;
}

/** What a page says of a type, with the namespace in which it resolves names, and the draft of the type. */
interface DescribedType {
  readonly fact: TypeFact;
  readonly namespace: string;
  readonly draft: DraftType;
}

/** The pages of types first: what other pages show of a type counts only where it has no page of its own. */
function describedTypes(pages: readonly PageFacts[]): { readonly page: PageFacts; readonly fact: TypeFact }[] {
  const all = pages.flatMap((page) => page.types.map((fact) => ({ page, fact })));
  const nameOf = (page: PageFacts, fact: TypeFact) => declarationOn(page, "object", fact).qualifiedName.toLowerCase();
  const own = all.filter(({ fact }) => fact.beside !== true);
  const names = new Set(own.map(({ page, fact }) => nameOf(page, fact)));
  return [...own, ...all.filter(({ page, fact }) => fact.beside === true && !names.has(nameOf(page, fact)))];
}

function describeType(draft: DraftType, fact: TypeFact, diagnostics: Diagnostic[]): void {
  const [first] = draft.origins;
  if (first !== undefined && draft.documented) {
    const related = [{ message: "The first definition stands here", origin: first }];
    diagnostics.push(diagnose("duplicate-type", fact.origin, { name: draft.declaration.name }, related));
  }
  draft.documented = true;
  draft.tabled ||= fact.properties.length > 0 || fact.listsProperties || fact.open;
  draft.abstract ||= fact.abstract;
  draft.deprecated ||= fact.deprecated === true;
  draft.open ||= fact.open;
  if (draft.description === "") draft.description = fact.description;
  if (fact.keyProperty !== undefined) draft.keys.add(fact.keyProperty);
  draft.origins.push(fact.origin);
}

function stateBase(
  draft: DraftType,
  base: NonNullable<TypeFact["baseType"]>,
  namespace: string,
  resolver: Resolver,
  draftFor: DraftFor,
  diagnostics: Diagnostic[],
): void {
  const { origin } = base;
  const declared = resolver.resolveName(base, { origin, namespace });
  if (declared.kind !== "object") return;
  const { qualifiedName: name } = draftFor(declared.qualifiedName).declaration;
  const { statedBase } = draft;
  if (statedBase === undefined) draft.statedBase = { name, origin };
  else if (statedBase.name !== name) {
    const related = [{ message: `${statedBase.name} is stated here`, origin: statedBase.origin }];
    const values = { name: draft.declaration.name, found: name, kept: statedBase.name };
    diagnostics.push(diagnose("conflicting-base", origin, values, related));
  }
}

/** Tells the types that a page lists as derived from its own which base that is. */
function listDerived(
  { fact, namespace, draft: base }: DescribedType,
  drafts: ReadonlyMap<QualifiedName, DraftType>,
  resolver: Resolver,
): void {
  for (const derived of fact.derivedTypes ?? []) {
    const { origin } = derived;
    const draft = drafts.get(resolver.resolveName(derived, { origin, namespace }).qualifiedName);
    if (draft?.documented === true) draft.listedBase ??= { name: base.declaration.qualifiedName, origin };
  }
}

/** Drafts the type of a body from the rows of the request's table, where no page describes the type. */
function draftBody(operation: OperationPage, resolver: Resolver, draftFor: DraftFor): void {
  const type = bodyType(operation, resolver);
  if (type?.kind !== "object") return;
  const draft = draftFor(type.name);
  if (draft.documented) return;
  const { page, fact } = operation;
  draft.origins.push(fact.body?.type?.origin ?? fact.origin);
  addRows(draft, fact.body?.members ?? [], page.namespace, resolver, draftFor);
}
