/* eslint-disable */
// Generated from stool.md. Do not edit.

import type { Stool } from "../models/stool.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Stool}.
 * Unknown members pass.
 */
export function isStool(value: unknown): value is Stool {
  return passes(value, visitStool);
}

/** Lists everything that keeps `value` from having the shape of {@link Stool}. */
export function checkStool(value: unknown, options?: CheckOptions): Verdict<Stool> {
  return check(value, visitStool, options);
}

/** Visits a {@link Stool}, for guards and checks. */
export function visitStool(value: unknown, name?: Key): boolean {
  if (!isObject<Stool>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrInt32(value.legs, "legs") &&
    isNullishOrInt32(value.height, "height") &&
    leave()
  );
}

/** What {@link Stool} is made of. */
export const stoolRules: ObjectRules = {
  name: "shop.stool",
  members: {
    id: stringRule,
    legs: nullableInt32Rule,
    height: nullableInt32Rule,
  },
};

/** {@link Stool} as a Standard Schema, which also gives its JSON Schema. */
export const stoolSchema: StandardSchema<Stool> = /* @__PURE__ */ standardSchema(checkStool, stoolRules);
