import { appendTo, groupBy } from "../../../multimap.ts";
import type { PropertyFact } from "../../../pages/facts/page-facts.ts";
import type { Linking } from "../../linking.ts";
import type { TypeReference } from "../../model.ts";
import { objectDeclaration } from "../../names/declaration.ts";
import { singular } from "../../names/nouns.ts";
import type { Resolver } from "../../names/resolver.ts";
import { type DraftType, draftOf } from "./draft-type.ts";

/**
 * Declares the type of a member that no page names: the `commit` of a `branch` is a `branchCommit`.
 *
 * @param isList whether the member is a list of it: the `labels` of an `issue` are `issueLabel`s
 */
export function nestedType({ declaration }: DraftType, member: string, isList: boolean, resolver: Resolver) {
  const words = (isList ? singular(member, resolver.dialect) : member).split(/[^\p{L}\p{N}]+/u);
  const suffix = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const nested = objectDeclaration(declaration.name + suffix, declaration.namespace);
  return { kind: "object", name: resolver.declare(nested).qualifiedName } as const;
}

/** A row, and the member that it is part of. */
interface PartRow {
  readonly row: PropertyFact;
  readonly owner: string;
  readonly isInList: boolean;
}

/**
 * Adds the rows about a type to its draft, and those about its parts to the drafts of these: `author.name` is the `name`
 * of the type of `author`, and `labels[].id` the `id` of each label.
 *
 * @param addRows adds rows to a draft as they are
 */
export function addParts(
  draft: DraftType,
  rows: readonly PropertyFact[],
  linking: Linking,
  addRows: (draft: DraftType, rows: readonly PropertyFact[]) => void,
): void {
  const own: PropertyFact[] = [];
  const parts: PartRow[] = [];
  for (const row of rows) {
    const [, owner = "", list, name] = /^(?:\[\]\.)?([^.[\]]+)(\[\])?(?:\.(.+))?$/.exec(row.name) ?? [];
    if (name === undefined) own.push({ ...row, name: owner === "" ? row.name : owner });
    else parts.push({ row: { ...row, name }, owner, isInList: list !== undefined });
  }
  const byOwner = groupBy(parts, ({ owner }) => owner);
  addRows(
    draft,
    own.filter(({ name }) => !byOwner.has(name)),
  );
  for (const [owner, members] of byOwner) {
    const stated = own.find(({ name }) => name === owner);
    const isList = stated?.type.kind === "collection" || members.some(({ isInList }) => isInList);
    const type = nestedType(draft, owner, isList, linking.resolver);
    const reference: TypeReference = isList ? { kind: "collection", items: type } : type;
    const [first] = members;
    if (first === undefined) continue;
    const { source, origin } = stated ?? first.row;
    const { description = "", claims = {} } = stated ?? {};
    appendTo(draft.members, owner, { source, origin, type: reference, claims, description });
    const nested = linking.drafts.get(type.name) ?? draftOf(linking.resolver.declare(objectDeclaration(type.name)));
    linking.drafts.set(type.name, nested);
    nested.origins.push(first.row.origin);
    addParts(
      nested,
      members.map(({ row }) => row),
      linking,
      addRows,
    );
  }
}
