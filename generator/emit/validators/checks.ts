import type { EdmPrimitive, EnumType, Property, TypeReference } from "../../model/model.ts";
import { phraseOf, pluralPhraseOf } from "../../model/types/phrase.ts";
import { edmRules } from "../../odata/primitives.ts";
import { quoted } from "../literals.ts";
import { camelCase, primitiveName } from "../plan/names.ts";
import type { PlannedModule } from "../planned-module.ts";
import { runtimeSymbol } from "../type-text.ts";
import type { ModuleBuilder } from "../typescript.ts";

// Code and rule of a type are built side by side, so that they agree.

/** The two ways to say what a value must be. */
export interface Check {
  /**
   * A call that visits the value.
   *
   * @param name the expression of its name
   */
  visit(value: string, name: string): string;
  /** The same for a value that may also be `null` or absent, where there is a shorter call. */
  readonly visitNullish?: (value: string, name: string) => string;
  /** The same for a value that may be absent, but not `null`. */
  readonly visitOptional?: (value: string, name: string) => string;
  /** A function that visits a value. */
  readonly visitor: () => string;
  /** A function that visits an array of such values, where there is one. */
  readonly arrayVisitor?: () => string;
  /** An expression that is the value's rule. */
  rule(nullable: boolean): string;
}

/** What is checked of a property. */
export type Checked = Pick<Property, "type" | "maxLength" | "minimum" | "maximum">;

/**
 * The check of a property. What is read is checked openly: members of enumerations that nobody documented pass.
 *
 * @param module records what the expressions need
 */
export function checkOf(property: Checked, module: PlannedModule): Check {
  return limitedCheck(property, module) ?? typeCheck(property.type, module);
}

/** The check of a primitive type. */
export function primitiveCheck(primitive: EdmPrimitive, module: ModuleBuilder): Check {
  const kind = primitiveName(primitive);
  const symbol = (text: string) => module.value(runtimeSymbol("primitives", text));
  return {
    visit: (value, name) => `${symbol(`is${kind}`)}(${value}, ${name})`,
    visitNullish: (value, name) => `${symbol(`isNullishOr${kind}`)}(${value}, ${name})`,
    visitor: () => symbol(`is${kind}`),
    arrayVisitor: () => symbol(`is${kind}Array`),
    rule: (nullable) => symbol(nullable ? `nullable${kind}Rule` : `${camelCase(kind)}Rule`),
  };
}

/** Whether a client may send only these members, as a table lists all of them. */
export function isClosed({ certainty, members }: EnumType): boolean {
  return certainty === "stated" && members.length > 0;
}

function typeCheck(type: TypeReference, module: PlannedModule): Check {
  const { plan } = module;
  switch (type.kind) {
    case "primitive":
      return primitiveCheck(type.name, module);
    case "object": {
      const visit = () => module.value(plan.typeSymbol(type.name, "visit"));
      const rules = () => module.value(plan.typeSymbol(type.name, "rules"));
      const rule = (nullable: boolean) => ruleText([`type: () => ${rules()}`, nullable]);
      const arrayVisitor = () => module.value(plan.typeSymbol(type.name, "array"));
      if (plan.isRecursive(type.name)) return { ...called("nested", visit, rule, module), arrayVisitor };
      return { visit: (value, name) => `${visit()}(${value}, ${name})`, visitor: visit, arrayVisitor, rule };
    }
    case "enum": {
      const enumType = plan.findEnum(type.name);
      if (enumType === undefined || !isClosed(enumType)) return primitiveCheck("String", module);
      const values = () => module.value(plan.typeSymbol(type.name, "values"));
      const rule = (nullable: boolean) => ruleText([`values: ${values()}`, enumType.flags && "flags: true", nullable]);
      return called(enumType.flags ? "isFlags" : "isMember", values, rule, module);
    }
    case "literals":
      return primitiveCheck("String", module);
    case "collection": {
      const items = typeCheck(type.items, module);
      const plural = quoted(pluralPhraseOf(type.items));
      const rule = (nullable: boolean) => ruleText([`items: ${items.rule(false)}`, nullable]);
      const { arrayVisitor } = items;
      if (arrayVisitor === undefined) return called("isArrayOf", () => `${plural}, ${items.visitor()}`, rule, module);
      return { visit: (value, name) => `${arrayVisitor()}(${value}, ${name})`, visitor: arrayVisitor, rule };
    }
    case "record": {
      const values = typeCheck(type.values, module);
      const rule = (nullable: boolean) => ruleText([`entries: ${values.rule(false)}`, nullable]);
      return called("isRecordOf", () => values.visitor(), rule, module);
    }
    case "union": {
      const options = type.options.map((option) => typeCheck(option, module));
      const visitors = () => [...new Set(options.map(({ visitor }) => visitor()))].join(", ");
      const rule = (nullable: boolean) =>
        ruleText([`anyOf: [${[...new Set(options.map((option) => option.rule(false)))].join(", ")}]`, nullable]);
      return called("isAnyOf", () => `${quoted(phraseOf(type))}, [${visitors()}]`, rule, module);
    }
    case "unknown":
      return primitiveCheck("Untyped", module);
  }
}

/**
 * The check of a property with documented limits, where its type is one that has such limits. They are what a client may
 * write: only prose states them, and services return other values.
 */
function limitedCheck({ type, maxLength, minimum, maximum }: Checked, module: ModuleBuilder): Check | undefined {
  if (type.kind !== "primitive") return undefined;
  const primitive = primitiveCheck(type.name, module);
  // No spread: bundlers keep what is spread, and all that it refers to, where nothing uses it.
  const base = () => `base: ${primitive.rule(false)}`;
  if (type.name === "String" && maxLength !== undefined) {
    return { ...primitive, rule: (nullable) => ruleText([base(), `maxLength: ${maxLength}`, nullable]) };
  }
  const { json } = edmRules[type.name];
  if (json !== "number" || minimum === undefined || maximum === undefined) return undefined;
  return {
    ...primitive,
    rule: (nullable) => ruleText([base(), `minimum: ${minimum}`, `maximum: ${maximum}`, nullable]),
  };
}

/** A check by a function of the runtime that takes other arguments before the value. */
function called(
  visitor: string,
  first: () => string,
  rule: (nullable: boolean) => string,
  module: ModuleBuilder,
): Check {
  const visit = (value: string, name: string) =>
    `${module.value(runtimeSymbol("validation", visitor))}(${first()}, ${value}, ${name})`;
  return { visit, visitor: () => `(value, name) => ${visit("value", "name")}`, rule };
}

/** A rule as an object literal; `true` among its members says that `null` passes, and `false` stands for no member. */
function ruleText(members: readonly (string | boolean)[]): string {
  const written = members.map((member) => (member === true ? "nullable: true" : member));
  return `{ ${written.filter((member) => member !== false).join(", ")} }`;
}
