/* eslint-disable */
// Generated from label-resources.md. Do not edit.

import type { Size } from "../models/size.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Size}.
 * Unknown members pass.
 */
export function isSize(value: unknown): value is Size {
  return passes(value, visitSize);
}

/** Lists everything that keeps `value` from having the shape of {@link Size}. */
export function checkSize(value: unknown, options?: CheckOptions): Verdict<Size> {
  return check(value, visitSize, options);
}

/** Visits a {@link Size}, for guards and checks. */
export function visitSize(value: unknown, name?: Key): boolean {
  if (!isObject<Size>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.width, "width") &&
    leave()
  );
}

/** What {@link Size} is made of. */
export const sizeRules: ObjectRules = {
  name: "Size",
  members: {
    width: nullableInt32Rule,
  },
};

/** {@link Size} as a Standard Schema, which also gives its JSON Schema. */
export const sizeSchema: StandardSchema<Size> = /* @__PURE__ */ standardSchema(checkSize, sizeRules);
