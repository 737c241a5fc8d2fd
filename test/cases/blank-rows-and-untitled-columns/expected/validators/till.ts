// Generated from till.md. Do not edit.

import type { Till } from "../models/till.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Till}.
 * Unknown members pass.
 */
export function isTill(value: unknown): value is Till {
  try {
    return visitTill(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Till}. */
export function checkTill(value: unknown, options?: CheckOptions): Verdict<Till> {
  return check(value, visitTill, options);
}

/** Visits a {@link Till}, for guards and checks. */
export function visitTill(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Till>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrInt32(value.drawers, place, "drawers") &&
    isNullishOrString(value.currency, place, "currency")
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
