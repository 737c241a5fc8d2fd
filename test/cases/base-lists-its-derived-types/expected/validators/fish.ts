/* eslint-disable */
// Generated from fish.md. Do not edit.

import type { Fish } from "../models/fish.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Fish}.
 * Unknown members pass.
 */
export function isFish(value: unknown): value is Fish {
  return passes(value, visitFish);
}

/** Lists everything that keeps `value` from having the shape of {@link Fish}. */
export function checkFish(value: unknown, options?: CheckOptions): Verdict<Fish> {
  return check(value, visitFish, options);
}

/** Visits a {@link Fish}, for guards and checks. */
export function visitFish(value: unknown, name?: Key): boolean {
  if (!isObject<Fish>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.weight, "weight") &&
    isNullishOrInt32(value.fins, "fins") &&
    leave()
  );
}

/** What {@link Fish} is made of. */
export const fishRules: ObjectRules = {
  name: "zoo.fish",
  members: {
    weight: nullableInt32Rule,
    fins: nullableInt32Rule,
  },
};

/** {@link Fish} as a Standard Schema, which also gives its JSON Schema. */
export const fishSchema: StandardSchema<Fish> = /* @__PURE__ */ standardSchema(checkFish, fishRules);
