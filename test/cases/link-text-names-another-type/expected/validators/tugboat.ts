/* eslint-disable */
// Generated from tugboat.md. Do not edit.

import type { Tugboat } from "../models/tugboat.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Tugboat}.
 * Unknown members pass.
 */
export function isTugboat(value: unknown): value is Tugboat {
  return passes(value, visitTugboat);
}

/** Lists everything that keeps `value` from having the shape of {@link Tugboat}. */
export function checkTugboat(value: unknown, options?: CheckOptions): Verdict<Tugboat> {
  return check(value, visitTugboat, options);
}

/** Visits a {@link Tugboat}, for guards and checks. */
export function visitTugboat(value: unknown, name?: Key): boolean {
  if (!isObject<Tugboat>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.tugboatLength, "tugboatLength") &&
    leave()
  );
}

/** What {@link Tugboat} is made of. */
export const tugboatRules: ObjectRules = {
  name: "microsoft.graph.tugboat",
  members: {
    tugboatLength: nullableDoubleRule,
  },
};

/** {@link Tugboat} as a Standard Schema, which also gives its JSON Schema. */
export const tugboatSchema: StandardSchema<Tugboat> = /* @__PURE__ */ standardSchema(checkTugboat, tugboatRules);
