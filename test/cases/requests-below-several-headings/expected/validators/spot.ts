/* eslint-disable */
// Generated from spot.md. Do not edit.

import type { Spot } from "../models/spot.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Spot}.
 * Unknown members pass.
 */
export function isSpot(value: unknown): value is Spot {
  return passes(value, visitSpot);
}

/** Lists everything that keeps `value` from having the shape of {@link Spot}. */
export function checkSpot(value: unknown, options?: CheckOptions): Verdict<Spot> {
  return check(value, visitSpot, options);
}

/** Visits a {@link Spot}, for guards and checks. */
export function visitSpot(value: unknown, name?: Key): boolean {
  if (!isObject<Spot>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    leave()
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
