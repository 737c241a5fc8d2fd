import type { ObjectType, Property, QualifiedName } from "./model.ts";

/** The properties of a type, those of its bases first; one that a type states again is that type's. */
export function allProperties(
  type: ObjectType,
  find: (name: QualifiedName) => ObjectType | undefined,
): readonly Property[] {
  const base = type.base === undefined ? undefined : find(type.base);
  if (base === undefined) return type.properties;
  const properties = [...allProperties(base, find), ...type.properties];
  return [...new Map(properties.map((property) => [property.name, property])).values()];
}
