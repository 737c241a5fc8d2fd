import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import type { JsonNode } from "../../pages/facts/json-facts.ts";
import type { Property, TypeReference } from "../model.ts";
import { isPlaceholder, placeOn } from "./json-values.ts";
import type { Verification } from "./verification.ts";

/**
 * Reports a value of an enumeration that no list of its members has. Several values with commas between them are a set
 * of flags; placeholders show no value.
 */
export function unlistedValues(
  node: JsonNode,
  type: TypeReference,
  page: string,
  pointer: string,
  context: Verification,
  isRequest: boolean,
  property?: Property,
): Diagnostic[] {
  if (node.kind !== "string" || (type.kind !== "literals" && type.kind !== "enum")) return [];
  const known = membersOf(type, context);
  if (known.length === 0) return [];
  // What a request may send are the members, and sets of them only where the page speaks of flags.
  const isSet =
    node.value.includes(",") && !(isRequest && type.kind === "enum" && !context.enums.get(type.name)?.flags);
  const values = isSet ? node.value.split(/\s*,\s*/) : [node.value];
  const unknown = values.find((value) => !known.includes(value));
  if (unknown === undefined || showsNothing(node.value, context.dialect)) return [];
  const related =
    property === undefined ? [] : [{ message: "The member is documented here", origin: property.evidence.origin }];
  const texts = { found: JSON.stringify(unknown), expected: known.join(", "), pointer };
  return [diagnose("unknown-enum-value", placeOn(page, node), texts, related)];
}

/** Whether a text stands for a value of an enumeration rather than being one. */
export function showsNothing(text: string, dialect: Dialect): boolean {
  return text === "" || text.startsWith("@") || isPlaceholder(text, dialect);
}

/** The documented values of an enumeration; none for another type. */
export function membersOf(type: TypeReference, { enums }: Verification): readonly string[] {
  if (type.kind === "literals") return type.values;
  return type.kind === "enum" ? (enums.get(type.name)?.members ?? []).map(({ name }) => name) : [];
}
