import { type Diagnostic, diagnose, type Origin } from "../diagnostics.ts";
import type { NamedType, PageFacts, PropertyFact, TypeFact } from "../pages/facts.ts";
import { addStatement, type DraftType, draftOf, statementOf } from "./draft.ts";
import type { QualifiedName } from "./model.ts";
import { bodyType, operationPages } from "./operations.ts";
import { declaration, defaultNamespace, type Resolver, type Usage } from "./resolve.ts";

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
  const documented = pages.flatMap((page) => page.types.map((fact) => ({ page, fact })));
  for (const { page, fact } of documented) describeType(draftFor(qualified(fact, page, resolver)), fact, diagnostics);
  // A type's own rows come first, so that its members stand as its own page lists them.
  for (const { page, fact } of documented) {
    const own = fact.properties.filter(({ claims }) => claims.inheritedFrom === undefined);
    addRows(draftFor(qualified(fact, page, resolver)), own, page, resolver, draftFor);
  }
  for (const { page, fact } of documented) {
    const draft = draftFor(qualified(fact, page, resolver));
    const inherited = fact.properties.filter(({ claims }) => claims.inheritedFrom !== undefined);
    addRows(draft, inherited, page, resolver, draftFor);
    if (fact.baseType) setBase(draft, fact.baseType, fact.baseType.origin, page, resolver, draftFor, diagnostics);
  }
  for (const source of operationPages(pages)) {
    const type = bodyType(source, resolver);
    if (type?.kind !== "object") continue;
    const draft = draftFor(type.name);
    if (draft.documented) continue;
    draft.origins.push(source.fact.body?.type?.origin ?? source.fact.origin);
    addRows(draft, source.fact.body?.members ?? [], source.page, resolver, draftFor);
  }
  return drafts;
}

type DraftFor = (name: QualifiedName) => DraftType;

function qualified(fact: TypeFact, page: PageFacts, resolver: Resolver): QualifiedName {
  const stated = declaration("object", fact.name, fact.namespace ?? page.namespace ?? defaultNamespace);
  return resolver.find(stated.qualifiedName)?.qualifiedName ?? stated.qualifiedName;
}

function describeType(draft: DraftType, fact: TypeFact, diagnostics: Diagnostic[]): void {
  const [first] = draft.origins;
  if (first !== undefined && draft.documented) {
    const related = [{ message: "The first definition stands here", origin: first }];
    diagnostics.push(diagnose("duplicate-type", fact.origin, { name: draft.declaration.name }, related));
  }
  draft.documented = true;
  draft.tabled ||= fact.properties.length > 0;
  draft.abstract ||= fact.abstract;
  draft.open ||= fact.open;
  if (draft.description === "") draft.description = fact.description;
  if (fact.keyProperty !== undefined) draft.keys.add(fact.keyProperty);
  draft.origins.push(fact.origin);
}

/** Adds the rows of a table. The bases they name are the type's, the last one named being the nearest. */
function addRows(
  draft: DraftType,
  rows: readonly PropertyFact[],
  page: PageFacts,
  resolver: Resolver,
  draftFor: DraftFor,
): void {
  const bases = new Map<DraftType, Origin>();
  for (const row of rows) {
    const usage: Usage = { origin: row.origin, namespace: page.namespace ?? defaultNamespace };
    const statement = statementOf(row, resolver.resolveType(row.type, usage));
    const { inheritedFrom } = row.claims;
    const declared = inheritedFrom && resolver.resolveName(inheritedFrom, usage);
    const owner = declared?.kind === "object" ? draftFor(declared.qualifiedName) : draft;
    if (owner !== draft) {
      if (!bases.has(owner)) bases.set(owner, row.origin);
      if (!owner.documented) owner.origins.push(row.origin);
      // A base that owns "id" is an entity, and "id" its key.
      if (row.name === "id") owner.keys.add("id");
    }
    if (owner === draft || !owner.documented || !owner.members.has(row.name)) addStatement(owner, row.name, statement);
  }
  inherit(draft, [...bases].reverse(), draftFor);
}

/** Makes each type the base of the one before it, the first that of `draft`; bases that are known already stay. */
function inherit(draft: DraftType, bases: readonly (readonly [DraftType, Origin])[], draftFor: DraftFor): void {
  let derived = draft;
  for (const [base, origin] of bases) {
    if (derived.base === undefined && !isAncestor(derived, base, draftFor)) {
      derived.base = { name: base.declaration.qualifiedName, origin };
    }
    derived = base;
  }
}

function isAncestor(type: DraftType, of: DraftType, draftFor: DraftFor): boolean {
  const seen = new Set<DraftType>();
  for (let at: DraftType | undefined = of; at !== undefined && !seen.has(at); at = at.base && draftFor(at.base.name)) {
    if (at === type) return true;
    seen.add(at);
  }
  return false;
}

function setBase(
  draft: DraftType,
  base: NamedType,
  origin: Origin,
  page: PageFacts,
  resolver: Resolver,
  draftFor: DraftFor,
  diagnostics: Diagnostic[],
): void {
  const declared = resolver.resolveName(base, { origin, namespace: page.namespace ?? defaultNamespace });
  if (declared.kind !== "object") return;
  const { qualifiedName: name } = declared;
  if (isAncestor(draft, draftFor(name), draftFor)) {
    diagnostics.push(diagnose("inheritance-cycle", origin, { name: draft.declaration.name, base: declared.name }));
    return;
  }
  if (draft.base !== undefined && draft.base.name !== name) {
    // The sentence or annotation about the type outweighs what its rows say in passing.
    const values = { name: draft.declaration.name, found: draft.base.name, kept: name };
    const related = [{ message: `${name} is stated here`, origin }];
    diagnostics.push(diagnose("conflicting-base", draft.base.origin, values, related));
  }
  draft.base = { name, origin };
}
