/* eslint-disable */
// Generated from scale.md. Do not edit.

import type { Scale } from "../models/scale.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Scale}.
 * Unknown members pass.
 */
export function isScale(value: unknown): value is Scale {
  return passes(value, visitScale);
}

/** Lists everything that keeps `value` from having the shape of {@link Scale}. */
export function checkScale(value: unknown, options?: CheckOptions): Verdict<Scale> {
  return check(value, visitScale, options);
}

/** Visits a {@link Scale}, for guards and checks. */
export function visitScale(value: unknown, name?: Key): boolean {
  if (!isObject<Scale>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.weight, "weight") &&
    leave()
  );
}

/** What {@link Scale} is made of. */
export const scaleRules: ObjectRules = {
  name: "works.scale",
  members: {
    weight: nullableInt32Rule,
  },
};

/** {@link Scale} as a Standard Schema, which also gives its JSON Schema. */
export const scaleSchema: StandardSchema<Scale> = /* @__PURE__ */ standardSchema(checkScale, scaleRules);
