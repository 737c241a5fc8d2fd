/* eslint-disable */
// Generated from resources/archive-box.md. Do not edit.

import type { Box } from "../models/box.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Box}.
 * Unknown members pass.
 */
export function isBox(value: unknown): value is Box {
  return passes(value, visitBox);
}

/** Lists everything that keeps `value` from having the shape of {@link Box}. */
export function checkBox(value: unknown, options?: CheckOptions): Verdict<Box> {
  return check(value, visitBox, options);
}

/** Visits a {@link Box}, for guards and checks. */
export function visitBox(value: unknown, name?: Key): boolean {
  if (!isObject<Box>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.weight, "weight") &&
    leave()
  );
}

/** What {@link Box} is made of. */
export const boxRules: ObjectRules = {
  name: "microsoft.graph.archive.box",
  members: {
    weight: nullableDoubleRule,
  },
};

/** {@link Box} as a Standard Schema, which also gives its JSON Schema. */
export const boxSchema: StandardSchema<Box> = /* @__PURE__ */ standardSchema(checkBox, boxRules);
