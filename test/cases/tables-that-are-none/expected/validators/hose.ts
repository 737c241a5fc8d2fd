/* eslint-disable */
// Generated from hose.md. Do not edit.

import type { Hose } from "../models/hose.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Hose}.
 * Unknown members pass.
 */
export function isHose(value: unknown): value is Hose {
  return passes(value, visitHose);
}

/** Lists everything that keeps `value` from having the shape of {@link Hose}. */
export function checkHose(value: unknown, options?: CheckOptions): Verdict<Hose> {
  return check(value, visitHose, options);
}

/** Visits a {@link Hose}, for guards and checks. */
export function visitHose(value: unknown, name?: Key): boolean {
  if (!isObject<Hose>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.width, "width") &&
    isNullishOrInt32(value.age, "age") &&
    leave()
  );
}

/** What {@link Hose} is made of. */
export const hoseRules: ObjectRules = {
  name: "garden.hose",
  members: {
    width: nullableInt32Rule,
    age: nullableInt32Rule,
  },
};

/** {@link Hose} as a Standard Schema, which also gives its JSON Schema. */
export const hoseSchema: StandardSchema<Hose> = /* @__PURE__ */ standardSchema(checkHose, hoseRules);
