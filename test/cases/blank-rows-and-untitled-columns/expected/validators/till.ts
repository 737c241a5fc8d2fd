/* eslint-disable */
// Generated from till.md. Do not edit.

import type { Till } from "../models/till.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Till}.
 * Unknown members pass.
 */
export function isTill(value: unknown): value is Till {
  return passes(value, visitTill);
}

/** Lists everything that keeps `value` from having the shape of {@link Till}. */
export function checkTill(value: unknown, options?: CheckOptions): Verdict<Till> {
  return check(value, visitTill, options);
}

/** Visits a {@link Till}, for guards and checks. */
export function visitTill(value: unknown, name?: Key): boolean {
  if (!isObject<Till>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.drawers, "drawers") &&
    isNullishOrString(value.currency, "currency") &&
    leave()
  );
}

/** What {@link Till} is made of. */
export const tillRules: ObjectRules = {
  name: "shop.till",
  members: {
    drawers: nullableInt32Rule,
    currency: nullableStringRule,
  },
};

/** {@link Till} as a Standard Schema, which also gives its JSON Schema. */
export const tillSchema: StandardSchema<Till> = /* @__PURE__ */ standardSchema(checkTill, tillRules);
