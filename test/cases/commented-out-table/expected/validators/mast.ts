/* eslint-disable */
// Generated from mast.md. Do not edit.

import type { Mast } from "../models/mast.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Mast}.
 * Unknown members pass.
 */
export function isMast(value: unknown): value is Mast {
  return passes(value, visitMast);
}

/** Lists everything that keeps `value` from having the shape of {@link Mast}. */
export function checkMast(value: unknown, options?: CheckOptions): Verdict<Mast> {
  return check(value, visitMast, options);
}

/** Visits a {@link Mast}, for guards and checks. */
export function visitMast(value: unknown, name?: Key): boolean {
  if (!isObject<Mast>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.height, "height") &&
    leave()
  );
}

/** What {@link Mast} is made of. */
export const mastRules: ObjectRules = {
  name: "microsoft.graph.mast",
  members: {
    height: nullableDoubleRule,
  },
};

/** {@link Mast} as a Standard Schema, which also gives its JSON Schema. */
export const mastSchema: StandardSchema<Mast> = /* @__PURE__ */ standardSchema(checkMast, mastRules);
