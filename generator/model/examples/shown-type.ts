import type { JsonNode } from "../../pages/facts/json-facts.ts";
import type { EdmPrimitive, TypeReference } from "../model.ts";
import { namedTypeOf } from "./json-values.ts";

/**
 * The type of a documented value, as far as the value shows it. The items of an array show the type of all of them:
 * the first that is known counts.
 *
 * @param named the type that an object names itself
 * @param textType the primitive that a text shows
 * @returns `unknown` for `null`, and for an object that names no type
 */
export function shownType(
  value: JsonNode,
  named: (name: string) => TypeReference,
  textType: (text: string) => EdmPrimitive = () => "String",
): TypeReference {
  switch (value.kind) {
    case "null":
      return { kind: "unknown" };
    case "boolean":
      return { kind: "primitive", name: "Boolean" };
    case "number":
      return { kind: "primitive", name: "Double" };
    case "string":
      return { kind: "primitive", name: textType(value.value) };
    case "array": {
      const types = value.items.map((item) => shownType(item, named, textType));
      return { kind: "collection", items: types.find(({ kind }) => kind !== "unknown") ?? { kind: "unknown" } };
    }
    case "object": {
      const name = namedTypeOf(value);
      return name === undefined ? { kind: "unknown" } : named(name);
    }
  }
}
