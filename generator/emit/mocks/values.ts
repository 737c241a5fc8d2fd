import type { EdmPrimitive, ObjectType, TypeReference } from "../../model/model.ts";
import { allProperties } from "../../model/types/lineage.ts";
import { edmRules, formatOf } from "../../odata/primitives.ts";
import { longestLine } from "../lists.ts";
import { literalKey, quoted } from "../literals.ts";
import type { EmitPlan } from "../plan/plan.ts";

/** The least value of a type: an object has its key, and nothing else. */
export function leastValue(type: TypeReference, plan: EmitPlan): unknown {
  switch (type.kind) {
    case "primitive":
      return leastPrimitive(type.name);
    case "object": {
      const found = plan.find(type.name);
      return found === undefined ? {} : leastObject(found, plan);
    }
    case "enum":
      return plan.findEnum(type.name)?.members[0]?.name ?? "";
    case "literals":
      return type.values[0] ?? "";
    case "collection":
      return [];
    case "union":
      return type.options[0] === undefined ? null : leastValue(type.options[0], plan);
    case "record":
    case "unknown":
      return {};
  }
}

function leastObject(type: ObjectType, plan: EmitPlan): object {
  const [variant] = type.abstract ? plan.variantsOf(type.qualifiedName).filter((one) => !one.abstract) : [];
  const keys = allProperties(variant ?? type, plan.find).filter(({ key }) => key);
  return {
    ...(variant && { "@odata.type": `#${variant.qualifiedName}` }),
    ...Object.fromEntries(
      keys.map(({ name, type: own }) => [name, own.kind === "object" ? {} : leastValue(own, plan)]),
    ),
  };
}

/** Values that are of the format of their type. */
const formatted: Readonly<Record<string, string>> = {
  DateOnly: "2000-01-01",
  DateTimeOffset: "2000-01-01T00:00:00Z",
  Duration: "PT0S",
  Guid: "00000000-0000-0000-0000-000000000000",
  TimeOfDay: "00:00:00",
};

function leastPrimitive(name: EdmPrimitive): unknown {
  const { json } = edmRules[name];
  if (json === "boolean") return false;
  if (json === "number") return 0;
  return json === "any" ? null : (formatted[formatOf(name)?.alias ?? ""] ?? "");
}

/**
 * A JSON value as TypeScript: on one line what is short and holds no object, and otherwise one member or item a line.
 *
 * @param indent the spaces in front of the line on which it starts
 */
export function literalText(value: unknown, indent = ""): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => literalText(item, inner));
    const line = `[${items.join(", ")}]`;
    return indent.length + line.length < longestLine && !line.includes("\n")
      ? line
      : `[\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}]`;
  }
  const members = Object.entries(value).map(
    ([name, one]) => `${inner}${literalKey(name)}: ${literalText(one, inner)},\n`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`;
}
