import type { ObjectType, Property } from "../model.ts";
import { type FindType, lineageOf } from "./lineage.ts";

/** The properties of a type, those of its bases first; one that a type states again is that type's. */
export function allProperties(type: ObjectType, find: FindType): readonly Property[] {
  return type.base === undefined ? type.properties : [...propertiesByName(type, find).values()];
}

/** The properties of {@link allProperties} by name. */
export function propertiesByName(type: ObjectType, find: FindType): ReadonlyMap<string, Property> {
  return byName([...lineageOf(type, find)].reverse().flatMap(({ properties }) => properties));
}

/** Properties by name; of several with one name the last. */
export function byName(properties: readonly Property[]): ReadonlyMap<string, Property> {
  return new Map(properties.map((property) => [property.name, property]));
}
