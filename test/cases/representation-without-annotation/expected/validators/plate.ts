/* eslint-disable */
// Generated from plate.md. Do not edit.

import type { Plate } from "../models/plate.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Plate}.
 * Unknown members pass.
 */
export function isPlate(value: unknown): value is Plate {
  return passes(value, visitPlate);
}

/** Lists everything that keeps `value` from having the shape of {@link Plate}. */
export function checkPlate(value: unknown, options?: CheckOptions): Verdict<Plate> {
  return check(value, visitPlate, options);
}

/** Visits a {@link Plate}, for guards and checks. */
export function visitPlate(value: unknown, name?: Key): boolean {
  if (!isObject<Plate>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.size, "size") &&
    leave()
  );
}

/** What {@link Plate} is made of. */
export const plateRules: ObjectRules = {
  name: "kitchen.plate",
  members: {
    size: nullableInt32Rule,
  },
};

/** {@link Plate} as a Standard Schema, which also gives its JSON Schema. */
export const plateSchema: StandardSchema<Plate> = /* @__PURE__ */ standardSchema(checkPlate, plateRules);
