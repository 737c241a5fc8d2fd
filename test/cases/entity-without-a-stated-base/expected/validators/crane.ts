/* eslint-disable */
// Generated from crane.md. Do not edit.

import type { Crane } from "../models/crane.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Crane}.
 * Unknown members pass.
 */
export function isCrane(value: unknown): value is Crane {
  return passes(value, visitCrane);
}

/** Lists everything that keeps `value` from having the shape of {@link Crane}. */
export function checkCrane(value: unknown, options?: CheckOptions): Verdict<Crane> {
  return check(value, visitCrane, options);
}

/** Visits a {@link Crane}, for guards and checks. */
export function visitCrane(value: unknown, name?: Key): boolean {
  if (!isObject<Crane>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrInt32(value.reach, "reach") &&
    leave()
  );
}

/** What {@link Crane} is made of. */
export const craneRules: ObjectRules = {
  name: "harbour.crane",
  members: {
    id: stringRule,
    reach: nullableInt32Rule,
  },
};

/** {@link Crane} as a Standard Schema, which also gives its JSON Schema. */
export const craneSchema: StandardSchema<Crane> = /* @__PURE__ */ standardSchema(checkCrane, craneRules);
