/* eslint-disable */
// Generated from tour-get.md. Do not edit.

import type { Guide } from "../models/guide.js";
import { isNullishOrDouble, isStringArray, nullableDoubleRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.guide"];

/**
 * Tells whether `value` has the shape of {@link Guide}.
 * Unknown members pass.
 */
export function isGuide(value: unknown): value is Guide {
  return passes(value, visitGuide);
}

/** Lists everything that keeps `value` from having the shape of {@link Guide}. */
export function checkGuide(value: unknown, options?: CheckOptions): Verdict<Guide> {
  return check(value, visitGuide, options);
}

/** Visits a {@link Guide}, for guards and checks. */
export function visitGuide(value: unknown, name?: Key): boolean {
  if (!isObject<Guide>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    (value.languages === undefined || isStringArray(value.languages, "languages")) &&
    isNullishOrDouble(value.rating, "rating") &&
    leave()
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
