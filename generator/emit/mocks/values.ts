import type { EdmPrimitive, ObjectType, TypeReference } from "../../model/model.ts";
import { allProperties } from "../../model/types/lineage.ts";
import { edmRules, formatOf } from "../../odata/primitives.ts";
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
