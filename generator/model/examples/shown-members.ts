import type { RequestExampleFact } from "../../pages/facts/page-facts.ts";
import type { Property, TypeReference } from "../model.ts";
import { usageOf } from "../names/declaration.ts";
import { fileOf } from "../names/page-path.ts";
import type { Resolver } from "../names/resolver.ts";
import type { OperationPage } from "../operations/operation-page.ts";
import { mergeStatements } from "../types/merge-statements.ts";
import { type ObjectNode, placeOn } from "./json-values.ts";
import { shownType } from "./shown-type.ts";

/**
 * The members of the objects that requests send, each as the first request shows it.
 *
 * @param isWanted whether a member of an object counts
 */
export function shownMembers(
  requests: readonly RequestExampleFact[],
  isWanted: (name: string, object: ObjectNode) => boolean,
  { page }: OperationPage,
  resolver: Resolver,
): Property[] {
  const members = new Map<string, Property>();
  for (const { body } of requests) {
    const value = body?.json?.value;
    if (value?.kind !== "object") continue;
    for (const member of value.members) {
      const { name } = member;
      if (members.has(name) || !isWanted(name, value)) continue;
      const origin = placeOn(fileOf(page.path), member);
      const type = shownType(member.value, (named) =>
        resolver.resolveType({ kind: "named", name: named }, usageOf(page, origin)),
      );
      const statement = { source: "example", origin, type, claims: {}, description: "" } as const;
      members.set(name, mergeStatements(name, [statement], false, []));
    }
  }
  return [...members.values()];
}

const bindMark = "@odata.bind";

/** The member that binds a navigation property: the addresses of resources, or the address of one. */
export function bindingOf({ name, type, ...property }: Property): Property {
  const address: TypeReference = { kind: "primitive", name: "String" };
  const isMany = type.kind === "collection";
  return {
    ...property,
    name: name + bindMark,
    type: isMany ? { kind: "collection", items: address } : address,
    nullable: !isMany && property.nullable,
    navigation: false,
    description: "",
  };
}
