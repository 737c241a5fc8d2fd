// Generated from tour-get.md. Do not edit.

import type { Guide } from "../models/guide.js";
import { isNullishOrDouble, isStringArray, nullableDoubleRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, isOneOf, within } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.guide"];

/**
 * Tells whether `value` has the shape of {@link Guide}.
 * Unknown members pass.
 */
export function isGuide(value: unknown): value is Guide {
  try {
    return visitGuide(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Guide}. */
export function checkGuide(value: unknown, options?: CheckOptions): Verdict<Guide> {
  return check(value, visitGuide, options);
}

/** Visits a {@link Guide}, for guards and checks. */
export function visitGuide(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Guide>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value["@odata.type"] === undefined || isOneOf(typeNames, value["@odata.type"], place, "@odata.type")) &&
    (value.languages === undefined || isStringArray(value.languages, place, "languages")) &&
    isNullishOrDouble(value.rating, place, "rating")
  );
}

/** What {@link Guide} is made of. */
export const guideRules: ObjectRules = {
  name: "microsoft.graph.guide",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    languages: { items: stringRule },
    rating: nullableDoubleRule,
  },
};

/** {@link Guide} as a Standard Schema, which also gives its JSON Schema. */
export const guideSchema: StandardSchema<Guide> = /* @__PURE__ */ standardSchema(checkGuide, guideRules);
