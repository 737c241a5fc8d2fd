/* eslint-disable */
// Generated from oven.md. Do not edit.

import type { Oven } from "../models/oven.js";
import { isNullishOrBoolean, isNullishOrInt32, nullableBooleanRule, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Oven}.
 * Unknown members pass.
 */
export function isOven(value: unknown): value is Oven {
  return passes(value, visitOven);
}

/** Lists everything that keeps `value` from having the shape of {@link Oven}. */
export function checkOven(value: unknown, options?: CheckOptions): Verdict<Oven> {
  return check(value, visitOven, options);
}

/** Visits a {@link Oven}, for guards and checks. */
export function visitOven(value: unknown, name?: Key): boolean {
  if (!isObject<Oven>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.temperature, "temperature") &&
    isNullishOrBoolean(value.isLit, "isLit") &&
    leave()
  );
}

/** What {@link Oven} is made of. */
export const ovenRules: ObjectRules = {
  name: "microsoft.graph.oven",
  members: {
    temperature: nullableInt32Rule,
    isLit: nullableBooleanRule,
  },
};

/** {@link Oven} as a Standard Schema, which also gives its JSON Schema. */
export const ovenSchema: StandardSchema<Oven> = /* @__PURE__ */ standardSchema(checkOven, ovenRules);
