/* eslint-disable */
// Generated from ostrich.md. Do not edit.

import type { Ostrich } from "../models/ostrich.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Ostrich}.
 * Unknown members pass.
 */
export function isOstrich(value: unknown): value is Ostrich {
  return passes(value, visitOstrich);
}

/** Lists everything that keeps `value` from having the shape of {@link Ostrich}. */
export function checkOstrich(value: unknown, options?: CheckOptions): Verdict<Ostrich> {
  return check(value, visitOstrich, options);
}

/** Visits a {@link Ostrich}, for guards and checks. */
export function visitOstrich(value: unknown, name?: Key): boolean {
  if (!isObject<Ostrich>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.weight, "weight") &&
    isNullishOrInt32(value.wings, "wings") &&
    isNullishOrInt32(value.speed, "speed") &&
    leave()
  );
}

/** What {@link Ostrich} is made of. */
export const ostrichRules: ObjectRules = {
  name: "zoo.ostrich",
  members: {
    weight: nullableInt32Rule,
    wings: nullableInt32Rule,
    speed: nullableInt32Rule,
  },
};

/** {@link Ostrich} as a Standard Schema, which also gives its JSON Schema. */
export const ostrichSchema: StandardSchema<Ostrich> = /* @__PURE__ */ standardSchema(checkOstrich, ostrichRules);
