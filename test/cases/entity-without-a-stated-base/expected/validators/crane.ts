// Generated from crane.md. Do not edit.

import type { Crane } from "../models/crane.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Crane}.
 * Unknown members pass.
 */
export function isCrane(value: unknown): value is Crane {
  try {
    return visitCrane(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Crane}. */
export function checkCrane(value: unknown, options?: CheckOptions): Verdict<Crane> {
  return check(value, visitCrane, options);
}

/** Visits a {@link Crane}, for guards and checks. */
export function visitCrane(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Crane>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.id === undefined || isString(value.id, place, "id")) &&
    isNullishOrInt32(value.reach, place, "reach")
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
