import { appendTo } from "../../multimap.ts";
import type { ObjectType, Property, QualifiedName } from "../model.ts";

/** Finds a type by its name. */
export type FindType = (name: QualifiedName) => ObjectType | undefined;

/**
 * The only walk along bases: a type, its base, the base of that, and so on. A walk ends where a type comes again,
 * whatever the pages say.
 *
 * @param baseOf the base of a type; nothing where it has none
 */
export function lineage<Type>(type: Type, baseOf: (type: Type) => Type | undefined): Type[] {
  const types = new Set([type]);
  for (let base = baseOf(type); base !== undefined && !types.has(base); base = baseOf(base)) types.add(base);
  return [...types];
}

/** A type and those that it inherits from, the nearest first. */
export function lineageOf(type: ObjectType, find: FindType): readonly ObjectType[] {
  return lineage(type, ({ base }) => (base === undefined ? undefined : find(base)));
}

/** For each type that others inherit from: those others, near and far, in the given order. */
export function derivedTypes(types: readonly ObjectType[]): ReadonlyMap<QualifiedName, readonly ObjectType[]> {
  const byName = new Map(types.map((type) => [type.qualifiedName, type]));
  const derived = new Map<QualifiedName, ObjectType[]>();
  for (const type of types) {
    const [, ...bases] = lineageOf(type, (name) => byName.get(name));
    for (const { qualifiedName } of bases) appendTo(derived, qualifiedName, type);
  }
  return derived;
}

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
