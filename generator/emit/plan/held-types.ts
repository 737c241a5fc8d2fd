import type { ObjectType, QualifiedName, TypeReference } from "../../model/model.ts";
import { allProperties } from "../../model/types/properties.ts";

/**
 * The types whose values may lead to other values of the same type, so that there is no end to how deep they can be.
 *
 * @param variantsOf the types that a value of a type may turn out to be
 */
export function endlessTypes(
  types: readonly ObjectType[],
  find: (name: QualifiedName) => ObjectType | undefined,
  variantsOf: (name: QualifiedName) => readonly ObjectType[],
): QualifiedName[] {
  const endless = new Set<QualifiedName>();
  const finished = new Set<QualifiedName>();
  const around = new Set<QualifiedName>();
  const isEndless = (type: ObjectType): boolean => {
    const name = type.qualifiedName;
    if (around.has(name)) return true;
    if (!finished.has(name)) {
      around.add(name);
      const properties = allProperties(type, find);
      const held = properties.flatMap((property) => objectsIn(property.type)).flatMap((of) => find(of) ?? []);
      // All of them are looked at: `some` would leave types without an answer.
      if ([...held, ...variantsOf(name)].map(isEndless).includes(true)) endless.add(name);
      around.delete(name);
      finished.add(name);
    }
    return endless.has(name);
  };
  for (const type of types) isEndless(type);
  return [...endless];
}

function objectsIn(type: TypeReference): QualifiedName[] {
  if (type.kind === "object") return [type.name];
  if (type.kind === "collection") return objectsIn(type.items);
  return type.kind === "union" ? type.options.flatMap(objectsIn) : [];
}

/** The types of which some property holds an array. */
export function listedTypes(types: readonly ObjectType[]): QualifiedName[] {
  const itemsOf = (type: TypeReference): QualifiedName[] => {
    if (type.kind === "collection") return type.items.kind === "object" ? [type.items.name] : itemsOf(type.items);
    return type.kind === "union" ? type.options.flatMap(itemsOf) : [];
  };
  return [...new Set(types.flatMap(({ properties }) => properties.flatMap(({ type }) => itemsOf(type))))];
}
