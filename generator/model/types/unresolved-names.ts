import { type Diagnostic, diagnose, type Origin } from "../../diagnostics/diagnostic.ts";
import type { EnumType, Property, TypeReference } from "../model.ts";
import type { Resolver } from "../names/resolver.ts";
import type { Drafts } from "./drafts/draft-type.ts";
import type { ShownTypes } from "./drafts/inference.ts";
import { describeReference, mapNames } from "./reference.ts";

/**
 * Replaces the names in a type that no page defines: by the enumeration that descriptions list, by what examples show
 * in their place, or by `unknown`.
 *
 * @param origin where the type is named
 * @param diagnostics receives a finding for each such name
 */
export type ReplaceUnresolved = (type: TypeReference, origin: Origin, diagnostics: Diagnostic[]) => TypeReference;

/** Creates the function that replaces unresolved names. */
export function createReplacement(
  drafts: Drafts,
  shownTypes: ShownTypes,
  enums: readonly EnumType[],
  resolver: Resolver,
): ReplaceUnresolved {
  const enumNames = new Set(enums.map(({ qualifiedName }) => qualifiedName));
  return (type, origin, diagnostics) =>
    mapNames(type, (named): TypeReference => {
      const { name } = named;
      if (drafts.has(name) || resolver.find(name)?.kind === "enum") return named;
      const isListed = enumNames.has(name);
      const shown = shownTypes.get(name);
      const done = isListed
        ? "typed as the values that descriptions list"
        : shown
          ? `typed as ${describeReference(shown)}, as the examples show`
          : "typed as unknown";
      diagnostics.push(diagnose("unresolved-type", origin, { name, done }));
      return isListed ? { kind: "enum", name } : (shown ?? { kind: "unknown" });
    });
}

/** Replaces unresolved names in the types of properties. */
export function withResolvedTypes(
  properties: readonly Property[],
  replace: ReplaceUnresolved,
  diagnostics: Diagnostic[],
): Property[] {
  return properties.map((property) => {
    const type = replace(property.type, property.evidence.origin, diagnostics);
    return type === property.type ? property : { ...property, type };
  });
}
