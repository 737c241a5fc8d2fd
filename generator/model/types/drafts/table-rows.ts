import type { NamedType, PropertyFact } from "../../../pages/facts/page-facts.ts";
import type { QualifiedName } from "../../model.ts";
import type { Usage } from "../../names/declaration.ts";
import type { Resolver } from "../../names/resolver.ts";
import { statementOf } from "../merge-statements.ts";
import { addStatement, type DraftType } from "./draft-type.ts";

/** Finds the draft of a declared type, or creates it. */
export type DraftFor = (name: QualifiedName) => DraftType;

/** Whether a row of a table says that a base has it. */
export function isInherited({ claims }: PropertyFact): boolean {
  return claims.inheritedFrom !== undefined;
}

/** Adds the rows of a table to a type. A row that says it is inherited goes to the type that it names as its owner. */
export function addRows(
  draft: DraftType,
  rows: readonly PropertyFact[],
  namespace: string,
  resolver: Resolver,
  draftFor: DraftFor,
): void {
  const resolved = rows.map((row) => {
    const usage: Usage = { origin: row.origin, namespace };
    const statement = statementOf(row, resolver.resolveType(row.type, usage));
    const named = ownerName(row, resolver);
    return { row, statement, declared: named && resolver.resolveName(named, usage) };
  });
  for (const { row, statement, declared } of resolved) {
    if (row.claims.key === true && !isInherited(row)) draft.keys.add(row.name);
    const owner = declared?.kind === "object" ? draftFor(declared.qualifiedName) : draft;
    if (owner !== draft) addOwner(draft, owner, row);
    // A base with a page of its own knows its members better than the pages of those that inherit them.
    if (!owner.tabled || owner === draft) addStatement(owner, row.name, statement);
    else if (!owner.members.has(row.name)) addStatement(draft, row.name, statement);
  }
}

function addOwner(draft: DraftType, owner: DraftType, { name, origin }: PropertyFact): void {
  const known = draft.owners.get(owner.declaration.qualifiedName);
  // A base without a page that owns "id" is an entity, and "id" its key.
  const ownsKey = name === "id";
  if (ownsKey && !owner.documented) owner.keys.add(name);
  if (known === undefined) draft.owners.set(owner.declaration.qualifiedName, { origin, ownsKey });
  else known.ownsKey ||= ownsKey;
  if (!owner.documented) owner.origins.push(origin);
}

/** Without a link or a namespace, the words after "inherited from" are a name only if some page defines it. */
function ownerName({ claims }: PropertyFact, resolver: Resolver): NamedType | undefined {
  const named = claims.inheritedFrom;
  const isName = named?.target !== undefined || named?.name.includes(".") || resolver.defines(named?.name ?? "");
  return isName ? named : undefined;
}
