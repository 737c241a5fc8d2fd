import { type Diagnostic, diagnose } from "../../../diagnostics/diagnostic.ts";
import type { NamedType, PageFacts, PropertyFact, TypeFact } from "../../../pages/facts/page-facts.ts";
import type { QualifiedName } from "../../model.ts";
import { type Declaration, declarationOn, defaultNamespace, type Resolver, type Usage } from "../../names/resolver.ts";
import { bodyType, operationPages } from "../../operations/operation.ts";
import { addStatement, type DraftType, draftOf, type Statement, statementOf } from "./draft-type.ts";
import { linkBases } from "./stated-bases.ts";

/**
 * Drafts every type that a table describes: resource pages first, then, for types without a page, the tables of
 * operations that send them. Rows that are inherited go to the base.
 *
 * @param pages in the order of their paths
 */
export function draftTypes(
  pages: readonly PageFacts[],
  resolver: Resolver,
  diagnostics: Diagnostic[],
): Map<QualifiedName, DraftType> {
  const drafts = new Map<QualifiedName, DraftType>();
  const draftFor = (name: QualifiedName): DraftType => {
    const known = drafts.get(name);
    if (known !== undefined) return known;
    const declared = resolver.find(name);
    if (declared === undefined) throw new Error(`${name} is not declared`);
    const draft = draftOf(declared);
    drafts.set(declared.qualifiedName, draft);
    return draft;
  };
  const documented = describedTypes(pages);
  for (const { page, fact } of documented) describeType(draftFor(qualified(fact, page, resolver)), fact, diagnostics);
  // A type's own rows come first, so that its members stand as its own page lists them.
  for (const { page, fact } of documented) {
    const own = fact.properties.filter((row) => !isInherited(row));
    addRows(draftFor(qualified(fact, page, resolver)), resolvedRows(own, namespaceOf(fact, page), resolver), draftFor);
  }
  for (const { page, fact } of documented) {
    const draft = draftFor(qualified(fact, page, resolver));
    const inherited = fact.properties.filter(isInherited);
    addRows(draft, resolvedRows(inherited, namespaceOf(fact, page), resolver), draftFor);
    if (fact.baseType) stateBase(draft, fact.baseType, namespaceOf(fact, page), resolver, draftFor, diagnostics);
  }
  for (const { page, fact } of documented) {
    const { qualifiedName: name } = draftFor(qualified(fact, page, resolver)).declaration;
    for (const derived of fact.derivedTypes ?? []) {
      const usage: Usage = { origin: derived.origin, namespace: namespaceOf(fact, page) };
      const draft = drafts.get(resolver.resolveName(derived, usage).qualifiedName);
      if (draft?.documented === true) draft.listedBase ??= { name, origin: derived.origin };
    }
  }
  for (const source of operationPages(pages)) {
    const type = bodyType(source, resolver);
    if (type?.kind !== "object") continue;
    const draft = draftFor(type.name);
    if (draft.documented) continue;
    draft.origins.push(source.fact.body?.type?.origin ?? source.fact.origin);
    const namespace = source.page.namespace ?? defaultNamespace;
    addRows(draft, resolvedRows(source.fact.body?.members ?? [], namespace, resolver), draftFor);
  }
  linkBases(drafts, diagnostics);
  return drafts;
}

/** The pages of types first: what other pages show of a type counts only where it has no page of its own. */
function describedTypes(pages: readonly PageFacts[]): { readonly page: PageFacts; readonly fact: TypeFact }[] {
  const all = pages.flatMap((page) => page.types.map((fact) => ({ page, fact })));
  const nameOf = (page: PageFacts, fact: TypeFact) => declarationOn(page, "object", fact).qualifiedName.toLowerCase();
  const own = all.filter(({ fact }) => fact.beside !== true);
  const names = new Set(own.map(({ page, fact }) => nameOf(page, fact)));
  return [...own, ...all.filter(({ page, fact }) => fact.beside === true && !names.has(nameOf(page, fact)))];
}

/** The namespace in which the names on a type's page are meant. */
function namespaceOf(fact: TypeFact, page: PageFacts): string {
  return fact.namespace ?? page.namespace ?? defaultNamespace;
}

type DraftFor = (name: QualifiedName) => DraftType;

function qualified(fact: TypeFact, page: PageFacts, resolver: Resolver): QualifiedName {
  const stated = declarationOn(page, "object", fact);
  return resolver.find(stated.qualifiedName)?.qualifiedName ?? stated.qualifiedName;
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

/** A row of a table with what it says, and the type that it is inherited from. */
interface ResolvedRow {
  readonly row: PropertyFact;
  readonly statement: Statement;
  readonly declared: Declaration | undefined;
}

const isInherited = ({ claims }: PropertyFact): boolean => claims.inheritedFrom !== undefined;

function resolvedRows(rows: readonly PropertyFact[], namespace: string, resolver: Resolver): ResolvedRow[] {
  return rows.map((row) => {
    const usage: Usage = { origin: row.origin, namespace };
    const statement = statementOf(row, resolver.resolveType(row.type, usage));
    const named = inheritedFrom(row, resolver);
    return { row, statement, declared: named && resolver.resolveName(named, usage) };
  });
}

/** Adds the rows of a table. A row that says it is inherited is its owner's. */
function addRows(draft: DraftType, rows: readonly ResolvedRow[], draftFor: DraftFor): void {
  for (const { row, statement, declared } of rows) {
    if (row.claims.key === true && row.claims.inheritedFrom === undefined) draft.keys.add(row.name);
    const owner = declared?.kind === "object" ? draftFor(declared.qualifiedName) : draft;
    if (owner !== draft) noteOwner(draft, owner, row);
    // A base with a page of its own knows its members better than the pages of those that inherit them.
    if (!owner.tabled || owner === draft) addStatement(owner, row.name, statement);
    else if (!owner.members.has(row.name)) addStatement(draft, row.name, statement);
  }
}

function noteOwner(draft: DraftType, owner: DraftType, { name, origin }: PropertyFact): void {
  const known = draft.owners.get(owner.declaration.qualifiedName);
  // A base without a page that owns "id" is an entity, and "id" its key.
  const ownsKey = name === "id";
  if (ownsKey && !owner.documented) owner.keys.add(name);
  if (known === undefined) draft.owners.set(owner.declaration.qualifiedName, { origin, ownsKey });
  else known.ownsKey ||= ownsKey;
  if (!owner.documented) owner.origins.push(origin);
}

/** Without a link or a namespace, the words behind "inherited from" are a name only if some page defines it. */
function inheritedFrom({ claims }: PropertyFact, resolver: Resolver): NamedType | undefined {
  const named = claims.inheritedFrom;
  const isName = named?.target !== undefined || named?.name.includes(".") || resolver.defines(named?.name ?? "");
  return isName ? named : undefined;
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
