import { memoizeByObject } from "../../memoize.ts";
import type { ObjectType, Property, QualifiedName } from "../model.ts";

/** The properties of a type, those of its bases first; one that a type states again is that type's. */
export function allProperties(
  type: ObjectType,
  find: (name: QualifiedName) => ObjectType | undefined,
): readonly Property[] {
  const base = type.base === undefined ? undefined : find(type.base);
  if (base === undefined) return type.properties;
  return [...byName([...allProperties(base, find), ...type.properties]).values()];
}

/**
 * The properties of a type by name, as of {@link allProperties}.
 *
 * @param lineage the type and those that it inherits from, the nearest first
 */
export const propertiesOf: (lineage: readonly ObjectType[]) => ReadonlyMap<string, Property> = memoizeByObject(
  (lineage) => byName(lineage.toReversed().flatMap(({ properties }) => properties)),
);

/** Properties by name; of several with one name the last. */
export function byName(properties: readonly Property[]): ReadonlyMap<string, Property> {
  return new Map(properties.map((property) => [property.name, property]));
}
