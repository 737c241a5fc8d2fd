import type { Origin } from "../../diagnostics/diagnostic.ts";

/** A JSON value with its place on the page. Members are a list, so that no name can be mistaken for a prototype's. */
export type JsonNode = { readonly line: number; readonly column: number } & JsonValue;

type JsonValue =
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "object"; readonly members: readonly JsonMember[] };

/** A member of a JSON object, placed where its name stands. */
export interface JsonMember {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly value: JsonNode;
}

/** A documented JSON text that could be parsed. */
export interface JsonFact {
  readonly origin: Origin;
  readonly value: JsonNode;
}

/** The member of an object with this name; the last one where a name occurs twice, as `JSON.parse` does. */
export function jsonMember(node: JsonNode, name: string): JsonMember | undefined {
  return node.kind === "object" ? node.members.findLast((candidate) => candidate.name === name) : undefined;
}
