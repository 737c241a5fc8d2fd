// Generated from text.md. Do not edit.

import type { RailText } from "../models/rail-text.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#rail.text"];

/**
 * Tells whether `value` has the shape of {@link RailText}.
 * Unknown members pass.
 */
export function isRailText(value: unknown): value is RailText {
  return passes(value, visitRailText);
}

/** Lists everything that keeps `value` from having the shape of {@link RailText}. */
export function checkRailText(value: unknown, options?: CheckOptions): Verdict<RailText> {
  return check(value, visitRailText, options);
}

/** Visits a {@link RailText}, for guards and checks. */
export function visitRailText(value: unknown, name?: Key): boolean {
  if (!isObject<RailText>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.words, "words") &&
    leave()
  );
}

/** What {@link RailText} is made of. */
export const railTextRules: ObjectRules = {
  name: "rail.text",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    words: nullableStringRule,
  },
};

/** {@link RailText} as a Standard Schema, which also gives its JSON Schema. */
export const railTextSchema: StandardSchema<RailText> = /* @__PURE__ */ standardSchema(checkRailText, railTextRules);
