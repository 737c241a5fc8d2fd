import { type Diagnostic, diagnose } from "../../../diagnostics/diagnostic.ts";
import { appendTo } from "../../../multimap.ts";
import { bareName } from "../../../odata/qualified-name.ts";
import type { NamedType, PageFacts, PlacedType, PropertyFact, TypeFact } from "../../../pages/facts/page-facts.ts";
import type { Linking } from "../../linking.ts";
import type { QualifiedName } from "../../model.ts";
import { type Declaration, declarationOn, objectDeclaration, type Usage, usageOf } from "../../names/declaration.ts";
import { pagePath } from "../../names/page-path.ts";
import type { Resolver } from "../../names/resolver.ts";
import { bodyType } from "../../operations/body-table.ts";
import type { OperationPage } from "../../operations/operation-page.ts";
import type { Statement } from "../merge-statements.ts";
import { itemOf } from "../reference.ts";
import { type DraftType, draftOf } from "./draft-type.ts";
import { addParts } from "./nested-types.ts";
import { decideBases } from "./stated-bases.ts";

/**
 * Drafts every type that a table describes, with the bases that pages state: resource pages first, then, for types
 * without a page, the tables of operations that send them. Rows that are inherited go to the base.
 *
 * @param pages in the order of their paths
 * @param operations the operation pages among them
 */
export function draftTypes(pages: readonly PageFacts[], operations: readonly OperationPage[], linking: Linking): void {
  const { resolver, diagnostics } = linking;
  const described = describedTypes(pages).flatMap(({ page, fact }): DescribedType[] => {
    const { qualifiedName, namespace } = declarationOn(page, "object", fact);
    if (resolver.find(qualifiedName)?.kind !== "enum")
      return [{ fact, namespace, draft: draftFor(qualifiedName, linking) }];
    diagnostics.push(diagnose("conflicting-kind", fact.origin, { name: qualifiedName, kept: "an enumeration" }));
    return [];
  });
  for (const { draft, fact } of described) describeType(draft, fact, diagnostics);
  // A type's own rows come first, so that its members stand as its own page lists them.
  for (const { draft, fact, namespace } of described) {
    const own = fact.properties.filter((row) => !isInherited(row));
    addRows(draft, own, namespace, linking);
  }
  for (const type of described) {
    addRows(type.draft, type.fact.properties.filter(isInherited), type.namespace, linking);
    stateBases(type, linking);
  }
  for (const type of described) listDerived(type, linking);
  for (const operation of operations) {
    draftBody(operation, linking);
    draftAnswer(operation, linking);
  }
  decideBases(linking);
}

/** Finds the draft of a declared type, or creates it. */
function draftFor(name: QualifiedName, { drafts, resolver }: Linking): DraftType {
  const known = drafts.get(name);
  if (known !== undefined) return known;
  const declared = resolver.find(name);
  if (declared === undefined) throw new Error(`${name} is not declared`);
  const draft = draftOf(declared);
  drafts.set(declared.qualifiedName, draft);
  return draft;
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
    const related = [{ message: "The first definition is here", origin: first }];
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

function stateBases({ draft, fact: { baseType, annotatedBase }, namespace }: DescribedType, linking: Linking): void {
  for (const stated of [baseType, annotatedBase]) {
    if (stated === undefined) continue;
    const declared = statedBase(draft, stated, namespace, linking.resolver);
    if (declared.kind !== "object") continue;
    const { qualifiedName: name } = draftFor(declared.qualifiedName, linking).declaration;
    draft.statedBases.push({ name, origin: stated.origin, ...(stated.fromProse && { fromProse: true }) });
  }
}

/** The type that a page names as the base. Its own short name, in a link to an absent page, is that of another namespace. */
function statedBase(draft: DraftType, stated: PlacedType, namespace: string, resolver: Resolver): Declaration {
  const declared = resolver.resolveName(stated, { origin: stated.origin, namespace });
  const { dialect } = resolver;
  const { defaultNamespace } = dialect.pages;
  if (declared !== draft.declaration || stated.target === undefined || namespace === defaultNamespace) return declared;
  const isOther = pagePath(stated.target, stated.origin.page, dialect) !== stated.origin.page;
  return isOther ? resolver.declare(objectDeclaration(bareName(stated.name), defaultNamespace)) : declared;
}

/** Tells the types that a page lists as derived from its own which base that is. */
function listDerived({ fact, namespace, draft: base }: DescribedType, { drafts, resolver }: Linking): void {
  for (const derived of fact.derivedTypes ?? []) {
    const { origin, fromProse } = derived;
    const draft = drafts.get(resolver.resolveName(derived, { origin, namespace }).qualifiedName);
    if (draft?.documented === true) {
      draft.listedBases.push({ name: base.declaration.qualifiedName, origin, ...(fromProse && { fromProse }) });
    }
  }
}

/** Drafts the type of a body from the rows of the request's table, where no page describes the type. */
function draftBody(operation: OperationPage, linking: Linking): void {
  const type = bodyType(operation, linking.resolver);
  if (type?.kind !== "object") return;
  const draft = draftFor(type.name, linking);
  if (draft.documented) return;
  const { page, fact } = operation;
  draft.origins.push(fact.body?.type?.origin ?? fact.origin);
  addRows(draft, fact.body?.members ?? [], page.namespace, linking);
}

/** Drafts the type of an answer from the rows of its tables, where no page describes the type. */
function draftAnswer({ page, fact: { response } }: OperationPage, linking: Linking): void {
  const [first] = response?.members ?? [];
  if (first === undefined || response?.type === undefined) return;
  const type = itemOf(linking.resolver.resolveType(response.type, usageOf(page, response.origin)));
  if (type.kind !== "object") return;
  const draft = draftFor(type.name, linking);
  if (draft.documented) return;
  draft.origins.push(first.origin);
  addParts(draft, response.members ?? [], linking, (owner, rows) => addRows(owner, rows, page.namespace, linking));
}

/** Whether a row of a table says that a base has it. */
function isInherited({ claims }: PropertyFact): boolean {
  return claims.inheritedFrom !== undefined;
}

/** Adds the rows of a table to a type. A row that says it is inherited goes to the type that it names as its owner. */
function addRows(draft: DraftType, rows: readonly PropertyFact[], namespace: string, linking: Linking): void {
  const { resolver } = linking;
  const resolved = rows.map((row) => {
    const usage: Usage = { origin: row.origin, namespace };
    const statement = { ...row, type: resolver.resolveType(row.type, usage) };
    const named = ownerName(row, resolver);
    return { row, statement, declared: named && resolver.resolveName(named, usage) };
  });
  for (const { row, statement, declared } of resolved) {
    if (row.claims.key === true && !isInherited(row)) draft.keys.add(row.name);
    const owner = declared?.kind === "object" ? draftFor(declared.qualifiedName, linking) : draft;
    if (owner !== draft) addOwner(draft, owner, row.name, statement);
    // A base with a page of its own knows its members better than the pages of those that inherit them. What these say
    // of a key is true of their own values only: "The identifier of the album".
    const isForeignKey = owner !== draft && owner.keys.has(row.name);
    const told = isForeignKey ? { ...statement, description: "" } : statement;
    if (!owner.tabled || owner === draft) appendTo(owner.members, row.name, told);
    else if (!owner.members.has(row.name)) appendTo(draft.members, row.name, statement);
  }
}

function addOwner(draft: DraftType, owner: DraftType, name: string, row: Statement): void {
  const { origin } = row;
  const known = draft.owners.get(owner.declaration.qualifiedName);
  // A base without a page that owns "id" is an entity, and "id" its key.
  const ownsKey = name === "id";
  if (ownsKey && !owner.documented) owner.keys.add(name);
  if (known === undefined)
    draft.owners.set(owner.declaration.qualifiedName, { origin, ownsKey, rows: new Map([[name, row]]) });
  else {
    known.ownsKey ||= ownsKey;
    known.rows.set(name, row);
  }
  if (!owner.documented) owner.origins.push(origin);
}

/** Without a link or a namespace, the words after "inherited from" are a name only if some page defines it. */
function ownerName({ claims }: PropertyFact, resolver: Resolver): NamedType | undefined {
  const named = claims.inheritedFrom;
  const isName = named?.target !== undefined || named?.name.includes(".") || resolver.defines(named?.name ?? "");
  return isName ? named : undefined;
}
