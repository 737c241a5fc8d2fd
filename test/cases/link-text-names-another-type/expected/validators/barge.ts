/* eslint-disable */
// Generated from barge.md. Do not edit.

import type { Barge } from "../models/barge.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Barge}.
 * Unknown members pass.
 */
export function isBarge(value: unknown): value is Barge {
  return passes(value, visitBarge);
}

/** Lists everything that keeps `value` from having the shape of {@link Barge}. */
export function checkBarge(value: unknown, options?: CheckOptions): Verdict<Barge> {
  return check(value, visitBarge, options);
}

/** Visits a {@link Barge}, for guards and checks. */
export function visitBarge(value: unknown, name?: Key): boolean {
  if (!isObject<Barge>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.bargeLength, "bargeLength") &&
    leave()
  );
}

/** What {@link Barge} is made of. */
export const bargeRules: ObjectRules = {
  name: "microsoft.graph.barge",
  members: {
    bargeLength: nullableDoubleRule,
  },
};

/** {@link Barge} as a Standard Schema, which also gives its JSON Schema. */
export const bargeSchema: StandardSchema<Barge> = /* @__PURE__ */ standardSchema(checkBarge, bargeRules);
