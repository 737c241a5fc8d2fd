import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { EnumType, OperationResponse, Property, QualifiedName } from "../model.ts";
import type { Resolver } from "../names/resolver.ts";
import type { OperationPage } from "../operations/operation.ts";
import type { DraftType } from "./drafts/draft-type.ts";
import type { Inference } from "./drafts/inference.ts";
import { describeReference, mapNames } from "./reference.ts";

/** Replaces names that turned out to be no type: by what examples show there, or by nothing known. */
export type Settle = (property: Property) => Settled;

/** A property without such names, and a finding for each. */
export interface Settled {
  readonly property: Property;
  readonly found: readonly Diagnostic[];
}

/** Makes what settles names, of all that is known of types. */
export function settler(
  drafts: ReadonlyMap<QualifiedName, DraftType>,
  { shownAs }: Inference,
  enums: readonly EnumType[],
  resolver: Resolver,
): Settle {
  return (property) => {
    const found: Diagnostic[] = [];
    const type = mapNames(property.type, (named) => {
      if (drafts.has(named.name) || resolver.find(named.name)?.kind === "enum") return named;
      const listed = enums.find(({ qualifiedName }) => qualifiedName === named.name);
      const shown = shownAs.get(named.name);
      const done = listed
        ? "typed as the values that descriptions list"
        : shown
          ? `typed as ${describeReference(shown)}, as the examples show`
          : "typed as unknown";
      found.push(diagnose("unresolved-type", property.evidence.origin, { name: named.name, done }));
      return listed ? { kind: "enum", name: named.name } : (shown ?? { kind: "unknown" });
    });
    return { property: type === property.type ? property : { ...property, type }, found };
  };
}

/** Settles properties. */
export function settled(properties: readonly Property[], settle: Settle, diagnostics: Diagnostic[]): Property[] {
  return properties.map((property) => {
    const { property: done, found } = settle(property);
    diagnostics.push(...found);
    return done;
  });
}

/** Settles the type of an answer. */
export function settledResponse(
  response: OperationResponse,
  { fact }: OperationPage,
  settle: Settle,
  diagnostics: Diagnostic[],
): OperationResponse {
  if (response.type === undefined) return response;
  const origin = fact.response?.origin ?? fact.origin;
  const evidence = { certainty: "stated", source: "prose", origin, witnesses: [] } as const;
  const flags = { nullable: false, readOnly: false, key: false, deprecated: false, navigation: false };
  const named: Property = { name: "response", type: response.type, description: "", evidence, ...flags };
  const [property = named] = settled([named], settle, diagnostics);
  return { ...response, type: property.type };
}
