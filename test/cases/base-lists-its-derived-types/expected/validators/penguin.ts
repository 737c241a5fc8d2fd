/* eslint-disable */
// Generated from penguin.md. Do not edit.

import type { Penguin } from "../models/penguin.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Penguin}.
 * Unknown members pass.
 */
export function isPenguin(value: unknown): value is Penguin {
  return passes(value, visitPenguin);
}

/** Lists everything that keeps `value` from having the shape of {@link Penguin}. */
export function checkPenguin(value: unknown, options?: CheckOptions): Verdict<Penguin> {
  return check(value, visitPenguin, options);
}

/** Visits a {@link Penguin}, for guards and checks. */
export function visitPenguin(value: unknown, name?: Key): boolean {
  if (!isObject<Penguin>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.weight, "weight") &&
    isNullishOrInt32(value.wings, "wings") &&
    isNullishOrInt32(value.height, "height") &&
    leave()
  );
}

/** What {@link Penguin} is made of. */
export const penguinRules: ObjectRules = {
  name: "zoo.penguin",
  members: {
    weight: nullableInt32Rule,
    wings: nullableInt32Rule,
    height: nullableInt32Rule,
  },
};

/** {@link Penguin} as a Standard Schema, which also gives its JSON Schema. */
export const penguinSchema: StandardSchema<Penguin> = /* @__PURE__ */ standardSchema(checkPenguin, penguinRules);
