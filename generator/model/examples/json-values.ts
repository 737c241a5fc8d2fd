import type { Origin } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { typeNamedByExample } from "../../dialects/lookups.ts";
import { type JsonNode, jsonMember } from "../../pages/facts/json-facts.ts";

/** A documented JSON object. */
export type ObjectNode = JsonNode & { readonly kind: "object" };

/** The value of the `@odata.type` of a documented object. */
export function odataTypeNode(value: JsonNode): (JsonNode & { readonly kind: "string" }) | undefined {
  const node = jsonMember(value, "@odata.type")?.value;
  return node?.kind === "string" ? node : undefined;
}

/** The type that a documented object names itself, without the "#" in front of it. */
export function namedTypeOf(value: JsonNode): string | undefined {
  const stated = odataTypeNode(value)?.value;
  return stated && withoutMark(stated);
}

/** The name of a type without its "#": in OData 4.0 the value of `@odata.type` starts with one, in 4.01 it need not. */
export function withoutMark(stated: string): string {
  return stated.startsWith("#") ? stated.slice(1) : stated;
}

/** Whether a member is control information such as `@odata.type` rather than a property. */
export function isAnnotation(name: string): boolean {
  return name.includes("@");
}

/** Whether a text stands in for a value or names its type, such as `<address>` and `String (identifier)`. */
export function isPlaceholder(text: string, dialect: Dialect): boolean {
  return dialect.primitives.placeholderValue.test(text) || typeNamedByExample(dialect, text) !== undefined;
}

/** The place of a JSON value or member on a page. */
export function placeOn(page: string, { line, column }: { readonly line: number; readonly column: number }): Origin {
  return { page, line, column };
}

/** A documented value as JavaScript has it. */
export function plainValue(node: JsonNode): unknown {
  if (node.kind === "object") {
    return Object.fromEntries(node.members.map(({ name, value }) => [name, plainValue(value)]));
  }
  if (node.kind === "array") return node.items.map(plainValue);
  return node.kind === "null" ? null : node.value;
}
