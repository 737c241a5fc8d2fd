import { edmRules } from "../model/edm.ts";
import type { EdmPrimitive, TypeReference } from "../model/model.ts";
import { phraseOf, pluralPhraseOf } from "../model/phrase.ts";
import { quoted } from "./names.ts";
import type { EmitPlan } from "./plan.ts";
import { type Direction, runtimeSymbol } from "./type-text.ts";
import type { ModuleBuilder } from "./typescript.ts";

// Guard and explanation of a type stand side by side here, so that they cannot come to disagree.

/** The two ways to test a value, as expressions. */
export interface Check {
  /** An expression that is true for a value that passes; nothing where every value does. */
  guard(value: string): string | undefined;
  /** An expression that is the value's `Explain` function. */
  readonly explain: string;
}

/**
 * The check of a type.
 *
 * @param module records what the expressions need
 */
export function checkOf(type: TypeReference, direction: Direction, plan: EmitPlan, module: ModuleBuilder): Check {
  const validation = (name: string) => module.value(runtimeSymbol("validation", name));
  switch (type.kind) {
    case "primitive":
      return primitiveCheck(type.name, module);
    case "object": {
      return {
        guard: (value) => `${module.value(plan.typeSymbol(type.name, "guard"))}(${value})`,
        explain: module.value(plan.typeSymbol(type.name, "explain")),
      };
    }
    case "enum": {
      const isOpen =
        direction === "read" ||
        !plan.enums.some(
          ({ qualifiedName, certainty, members }) =>
            qualifiedName === type.name && certainty === "stated" && members.length > 0,
        );
      if (isOpen) return primitiveCheck("String", module);
      const values = plan.typeSymbol(type.name, "values");
      return {
        guard: (value) => `${validation("isOneOf")}(${module.value(values)}, ${value})`,
        explain: `${validation("oneOf")}(${module.value(values)})`,
      };
    }
    case "literals":
      return primitiveCheck("String", module);
    case "collection": {
      const items = checkOf(type.items, direction, plan, module);
      return {
        guard: (value) => {
          const guard = items.guard("item");
          return guard === undefined
            ? `Array.isArray(${value})`
            : `${validation("isArrayOf")}(${value}, ${lambda(guard)})`;
        },
        explain: `${validation("arrayOf")}(${items.explain}, ${quoted(pluralPhraseOf(type.items))})`,
      };
    }
    case "union": {
      const options = type.options.map((option) => checkOf(option, direction, plan, module));
      return {
        guard: (value) => {
          const guards = options.map((option) => option.guard(value));
          return guards.includes(undefined) ? undefined : `(${[...new Set(guards)].join(" || ")})`;
        },
        explain: `${validation("anyOf")}(${[quoted(phraseOf(type)), ...options.map(({ explain }) => explain)].join(", ")})`,
      };
    }
    case "unknown":
      return primitiveCheck("Untyped", module);
  }
}

/** `(item) => isUser(item)` is `isUser`. */
function lambda(guard: string): string {
  return /^(\w+)\(item\)$/.exec(guard)?.[1] ?? `(item) => ${guard}`;
}

/** The name of a primitive's functions in the runtime; kinds of the same values share them. */
export function primitiveName(name: EdmPrimitive): string {
  const rule = edmRules[name];
  if (rule.json === "any") return "Anything";
  if (rule.json === "string") return rule.format?.alias ?? "String";
  if (rule.json === "number") return rule.integer === undefined ? "Number" : name;
  return "Boolean";
}

function primitiveCheck(primitive: EdmPrimitive, module: ModuleBuilder): Check {
  const name = primitiveName(primitive);
  return {
    guard: (value) =>
      name === "Anything" ? undefined : `${module.value(runtimeSymbol("primitives", `is${name}`))}(${value})`,
    explain: module.value(runtimeSymbol("primitives", `explain${name}`)),
  };
}
