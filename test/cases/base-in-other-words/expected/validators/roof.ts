/* eslint-disable */
// Generated from roof.md. Do not edit.

import type { Roof } from "../models/roof.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Roof}.
 * Unknown members pass.
 */
export function isRoof(value: unknown): value is Roof {
  return passes(value, visitRoof);
}

/** Lists everything that keeps `value` from having the shape of {@link Roof}. */
export function checkRoof(value: unknown, options?: CheckOptions): Verdict<Roof> {
  return check(value, visitRoof, options);
}

/** Visits a {@link Roof}, for guards and checks. */
export function visitRoof(value: unknown, name?: Key): boolean {
  if (!isObject<Roof>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.weight, "weight") &&
    isNullishOrInt32(value.pitch, "pitch") &&
    leave()
  );
}

/** What {@link Roof} is made of. */
export const roofRules: ObjectRules = {
  name: "city.roof",
  members: {
    weight: nullableInt32Rule,
    pitch: nullableInt32Rule,
  },
};

/** {@link Roof} as a Standard Schema, which also gives its JSON Schema. */
export const roofSchema: StandardSchema<Roof> = /* @__PURE__ */ standardSchema(checkRoof, roofRules);
