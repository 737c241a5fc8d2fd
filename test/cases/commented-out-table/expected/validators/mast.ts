// Generated from mast.md. Do not edit.

import type { Mast } from "../models/mast.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Mast}.
 * Unknown members pass.
 */
export function isMast(value: unknown): value is Mast {
  try {
    return visitMast(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Mast}. */
export function checkMast(value: unknown, options?: CheckOptions): Verdict<Mast> {
  return check(value, visitMast, options);
}

/** Visits a {@link Mast}, for guards and checks. */
export function visitMast(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Mast>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrDouble(value.height, place, "height")
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
