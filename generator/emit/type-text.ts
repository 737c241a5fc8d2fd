import type { EdmPrimitive, TypeReference } from "../model/model.ts";
import { edmRules, formatOf } from "../odata/primitives.ts";
import { quoted } from "./literals.ts";
import type { ModuleSymbol } from "./plan/symbols.ts";
import type { PlannedModule } from "./planned-module.ts";

/** Whether a value is read or written: only what is read may hold undocumented members of enumerations. */
export type Direction = "read" | "write";

/** An export of a runtime module. */
export function runtimeSymbol(module: string, name: string): ModuleSymbol {
  return { name, from: `runtime/${module}.ts` };
}

/**
 * A type as TypeScript, with its imports recorded.
 *
 * @param module where the text will stand
 */
export function typeText(type: TypeReference, direction: Direction, module: PlannedModule): string {
  const { plan } = module;
  switch (type.kind) {
    case "primitive":
      return primitiveText(type.name, module);
    case "object":
      return module.type(plan.placeSymbol(type.name));
    case "enum": {
      const name = module.type(plan.typeSymbol(type.name, "interface"));
      const { flags, certainty } = plan.findEnum(type.name) ?? {};
      // What only prose lists is open by itself. Where members are flags, one string holds several, separated by commas.
      return certainty !== "guessed" && (direction === "read" || flags) ? `${name} | (string & {})` : name;
    }
    case "literals":
      return openUnion(type.values);
    case "collection": {
      const items = typeText(type.items, direction, module);
      return /[|&]/.test(items) ? `(${items})[]` : `${items}[]`;
    }
    case "record":
      return `Record<string, ${typeText(type.values, direction, module)}>`;
    case "union":
      return [...new Set(type.options.map((option) => typeText(option, direction, module)))].join(" | ");
    case "unknown":
      return "unknown";
  }
}

/** A string of which some values are known. */
export function openUnion(values: readonly string[]): string {
  return `${values.map(quoted).join(" | ")} | (string & {})`;
}

/** A type that may be `null` where the docs do not rule that out. */
export function nullableText(text: string, nullable: boolean): string {
  return nullable && text !== "unknown" ? `${text} | null` : text;
}

/** The type of a value that stands in a URL, as text without a format of its own. */
export function urlValueText(name: EdmPrimitive): string {
  const { json } = edmRules[name];
  return json === "any" ? "string" : json;
}

function primitiveText(name: EdmPrimitive, module: PlannedModule): string {
  const { json } = edmRules[name];
  if (json === "any") return "unknown";
  const format = formatOf(name);
  return format === undefined ? json : module.type(runtimeSymbol("primitives", format.alias));
}
