/* eslint-disable */
// Generated from boat.md. Do not edit.

import type { Boat } from "../models/boat.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Boat}.
 * Unknown members pass.
 */
export function isBoat(value: unknown): value is Boat {
  return passes(value, visitBoat);
}

/** Lists everything that keeps `value` from having the shape of {@link Boat}. */
export function checkBoat(value: unknown, options?: CheckOptions): Verdict<Boat> {
  return check(value, visitBoat, options);
}

/** Visits a {@link Boat}, for guards and checks. */
export function visitBoat(value: unknown, name?: Key): boolean {
  if (!isObject<Boat>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.boatLength, "boatLength") &&
    leave()
  );
}

/** What {@link Boat} is made of. */
export const boatRules: ObjectRules = {
  name: "microsoft.graph.boat",
  members: {
    boatLength: nullableDoubleRule,
  },
};

/** {@link Boat} as a Standard Schema, which also gives its JSON Schema. */
export const boatSchema: StandardSchema<Boat> = /* @__PURE__ */ standardSchema(checkBoat, boatRules);
