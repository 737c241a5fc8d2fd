import type { EdmPrimitive } from "../../model/model.ts";
import { edmRules, formatOf } from "../../odata/primitives.ts";

/** The name of a primitive's functions in the runtime; kinds of the same values share them. */
export function primitiveName(name: EdmPrimitive): string {
  const { json } = edmRules[name];
  if (json === "any") return "Anything";
  if (json === "boolean") return "Boolean";
  return formatOf(name)?.alias ?? (json === "string" ? "String" : name);
}
