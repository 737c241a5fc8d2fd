import type { Dialect } from "../../dialects/dialect.ts";
import { memoize, memoizeByObject } from "../../memoize.ts";
import type { Linking } from "../linking.ts";
import type { EnumType, ObjectType, Property, QualifiedName } from "../model.ts";
import { derivedTypes, lineageOf, propertiesByName } from "../types/lineage.ts";

/** What the verification of examples asks about the types of the model. */
export interface Verification extends Pick<Linking, "resolver" | "diagnostics"> {
  /** How the pages are written. */
  readonly dialect: Dialect;
  readonly types: ReadonlyMap<QualifiedName, ObjectType>;
  readonly enums: ReadonlyMap<QualifiedName, EnumType>;
  /** Whether other types inherit from a type. */
  isBase(name: QualifiedName): boolean;
  /** Whether pages document a type and all its bases; otherwise nobody knows all its members. */
  isComplete(type: ObjectType): boolean;
  /** The properties of a type and its bases, by name. */
  propertiesOf(type: ObjectType): ReadonlyMap<string, Property>;
  /** The names of the members that the types have which inherit from a type. */
  derivedMembers(name: QualifiedName): ReadonlySet<string>;
}

/** Prepares the verification of examples against the types of a model. */
export function verification(
  types: readonly ObjectType[],
  enums: readonly EnumType[],
  { resolver, diagnostics }: Linking,
): Verification {
  const byName = new Map(types.map((type) => [type.qualifiedName, type]));
  const find = (name: QualifiedName) => byName.get(name);
  const derived = derivedTypes(types);
  return {
    resolver,
    dialect: resolver.dialect,
    diagnostics,
    types: byName,
    enums: new Map(enums.map((type) => [type.qualifiedName, type])),
    isBase: (name) => derived.has(name),
    isComplete: memoizeByObject((type) =>
      lineageOf(type, find).every(
        (member) =>
          (member === type || member.certainty === "stated") && (member.base === undefined || byName.has(member.base)),
      ),
    ),
    propertiesOf: memoizeByObject((type) => propertiesByName(type, find)),
    derivedMembers: memoize(
      (name) => new Set(derived.get(name)?.flatMap(({ properties }) => properties.map((property) => property.name))),
    ),
  };
}
