import type { Dialect } from "../../dialects/dialect.ts";
import { typeNamedByExample } from "../../dialects/lookups.ts";
import { edmRules, isOfFormat } from "../../odata/primitives.ts";
import type { JsonNode } from "../../pages/facts/json-facts.ts";
import type { TypeReference } from "../model.ts";

/** Whether a documented value is one of a type, as far as the value itself tells. Text that names a type fits any. */
export function fits(node: JsonNode, type: TypeReference, dialect: Dialect): boolean {
  if (node.kind === "string" && typeNamedByExample(dialect, node.value) !== undefined) return true;
  switch (type.kind) {
    case "primitive": {
      const rule = edmRules[type.name];
      if (rule.json === "any") return true;
      const isFormatted = node.kind === "string" ? isOfFormat(node.value, type.name) : undefined;
      if (isFormatted !== undefined) return isFormatted;
      if (rule.json !== node.kind) return false;
      if (node.kind !== "number" || rule.json !== "number" || rule.integer === undefined) return true;
      const [minimum, maximum] = rule.integer;
      return Number.isInteger(node.value) && node.value >= minimum && node.value <= maximum;
    }
    case "enum":
    case "literals":
      return node.kind === "string";
    case "union":
      return type.options.some((option) => fits(node, option, dialect));
    case "object":
      return node.kind === "object";
    case "collection":
      return node.kind === "array" && node.items.every((item) => fits(item, type.items, dialect));
    case "unknown":
      return true;
  }
}
