// Generated from tour-get.md. Do not edit.

import type { Guide } from "../models/guide.js";
import { isNullishOrDouble, isString, nullableDoubleRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isNamed, isObject, isOptionalArrayOf, within } from "../runtime/validation.js";

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
    isNamed(["#microsoft.graph.guide"], value, place) &&
    isOptionalArrayOf("strings", isString, value.languages, place, "languages") &&
    isNullishOrDouble(value.rating, place, "rating")
  );
}

/** What {@link Guide} is made of. */
export const guideRules: ObjectRules = {
  name: "microsoft.graph.guide",
  members: {
    "@odata.type": { values: ["#microsoft.graph.guide"], closed: true },
    languages: { items: stringRule },
    rating: nullableDoubleRule,
  },
};

/** {@link Guide} as a Standard Schema, which also gives its JSON Schema. */
export const guideSchema: StandardSchema<Guide> = /* @__PURE__ */ standardSchema(checkGuide, guideRules);
