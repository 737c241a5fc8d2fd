import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { CompleteLinking, Linking } from "../linking.ts";
import type { EnumType, Property, TypeReference } from "../model.ts";
import type { ShownTypes } from "./drafts/inference.ts";
import { describeReference, mapNames } from "./reference.ts";

/** Creates the function that replaces unresolved names. */
export function createReplacement(
  shownTypes: ShownTypes,
  enums: readonly EnumType[],
  { drafts, resolver, diagnostics }: Linking,
): CompleteLinking["replace"] {
  const enumNames = new Set(enums.map(({ qualifiedName }) => qualifiedName));
  return (type, origin) =>
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
export function withResolvedTypes(properties: readonly Property[], { replace }: CompleteLinking): Property[] {
  return properties.map((property) => {
    const type = replace(property.type, property.evidence.origin);
    return type === property.type ? property : { ...property, type };
  });
}
