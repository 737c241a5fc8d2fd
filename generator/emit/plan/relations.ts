import type { ObjectType, QualifiedName, TypeReference } from "../../model/model.ts";
import { allProperties, derivedTypes, type FindType } from "../../model/types/lineage.ts";

/** How types are related: by their bases, and by the types of their properties. */
export interface Relations {
  /** The types that inherit from this one, directly or not, in the order of their names. */
  derivedOf(name: QualifiedName): readonly ObjectType[];
  /**
   * The types that may stand where this one is documented, told apart by `@odata.type`: the derived types, but none for
   * the root of everything. Any entity may stand there, and checking each against its own type would need all validators.
   */
  variantsOf(name: QualifiedName): readonly ObjectType[];
  /** Whether a value of the type can hold others of it, directly or not, so that its depth has no limit. */
  isRecursive(name: QualifiedName): boolean;
  /** Whether some property is an array of the type. */
  isItem(name: QualifiedName): boolean;
}

/** A type from which more others inherit is the root of everything, whatever it is called. */
const mostVariants = 100;

/** Relates types to each other. */
export function relations(types: readonly ObjectType[], find: FindType): Relations {
  const derived = derivedTypes(types);
  const derivedOf = (name: QualifiedName) => derived.get(name) ?? [];
  const variantsOf = (name: QualifiedName) => {
    const family = derivedOf(name);
    return find(name)?.root === true || family.length > mostVariants ? [] : family;
  };
  const recursive = recursiveTypes(types, find, variantsOf);
  const items = itemTypes(types);
  return { derivedOf, variantsOf, isRecursive: (name) => recursive.has(name), isItem: (name) => items.has(name) };
}

/** The types whose values can hold values of the same type, directly or not. */
function recursiveTypes(
  types: readonly ObjectType[],
  find: FindType,
  variantsOf: Relations["variantsOf"],
): ReadonlySet<QualifiedName> {
  const recursive = new Set<QualifiedName>();
  const visited = new Set<QualifiedName>();
  const path = new Set<QualifiedName>();
  const visit = (type: ObjectType): boolean => {
    const name = type.qualifiedName;
    if (path.has(name)) return true;
    if (!visited.has(name)) {
      path.add(name);
      const values = allProperties(type, find).flatMap((property) => objectsIn(property.type));
      // All are visited: `some` would leave the rest without a result.
      const results = [...values.flatMap((value) => find(value) ?? []), ...variantsOf(name)].map(visit);
      if (results.includes(true)) recursive.add(name);
      path.delete(name);
      visited.add(name);
    }
    return recursive.has(name);
  };
  for (const type of types) visit(type);
  return recursive;
}

function objectsIn(type: TypeReference): QualifiedName[] {
  if (type.kind === "object") return [type.name];
  if (type.kind === "collection") return objectsIn(type.items);
  if (type.kind === "record") return objectsIn(type.values);
  return type.kind === "union" ? type.options.flatMap(objectsIn) : [];
}

/** The types that are items of an array in some property. */
function itemTypes(types: readonly ObjectType[]): ReadonlySet<QualifiedName> {
  const itemsOf = (type: TypeReference): QualifiedName[] => {
    if (type.kind === "collection") return type.items.kind === "object" ? [type.items.name] : itemsOf(type.items);
    if (type.kind === "record") return itemsOf(type.values);
    return type.kind === "union" ? type.options.flatMap(itemsOf) : [];
  };
  return new Set(types.flatMap(({ properties }) => properties.flatMap(({ type }) => itemsOf(type))));
}
