// Generated from spot.md. Do not edit.

import type { Spot } from "../models/spot.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Spot}.
 * Unknown members pass.
 */
export function isSpot(value: unknown): value is Spot {
  try {
    return visitSpot(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Spot}. */
export function checkSpot(value: unknown, options?: CheckOptions): Verdict<Spot> {
  return check(value, visitSpot, options);
}

/** Visits a {@link Spot}, for guards and checks. */
export function visitSpot(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Spot>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrString(value.name, place, "name")
  );
}

/** What {@link Spot} is made of. */
export const spotRules: ObjectRules = {
  name: "beach.spot",
  members: {
    name: nullableStringRule,
  },
};

/** {@link Spot} as a Standard Schema, which also gives its JSON Schema. */
export const spotSchema: StandardSchema<Spot> = /* @__PURE__ */ standardSchema(checkSpot, spotRules);
