import type { ObjectType, Operation, QualifiedName } from "../../model/model.ts";
import { allProperties, type FindType } from "../../model/types/lineage.ts";
import type { Relations } from "./relations.ts";

/** The type of what an operation answers with, or lists: what query options choose from. */
export function answeredType({ response }: Pick<Operation, "response">): QualifiedName | undefined {
  const { type } = response;
  const item = type?.kind === "collection" ? type.items : type;
  return item?.kind === "object" ? item.name : undefined;
}

/** Whether a page documents a query option. */
export function documents({ query }: Pick<Operation, "query">, option: string): boolean {
  return query?.some(({ name }) => name === option) === true;
}

/**
 * What `$expand` can name in the answers of operations that document it: the navigation properties of a type, and of
 * those that may stand in its place.
 *
 * @returns their names by type, without types that have none
 */
export function navigationNames(
  operations: readonly Operation[],
  find: FindType,
  variantsOf: Relations["variantsOf"],
): ReadonlyMap<QualifiedName, readonly string[]> {
  const namesOf = (type: ObjectType) =>
    [type, ...variantsOf(type.qualifiedName)]
      .flatMap((one) => allProperties(one, find))
      .flatMap(({ name, navigation }) => (navigation ? [name] : []));
  const expanded = operations.flatMap((operation) => {
    const type = documents(operation, "$expand") ? find(answeredType(operation) ?? "") : undefined;
    return type === undefined ? [] : [type];
  });
  const named = [...new Set(expanded)].map((type) => [type.qualifiedName, [...new Set(namesOf(type))]] as const);
  return new Map(named.filter(([, names]) => names.length > 0));
}
