/* eslint-disable */
// Generated from a-color.md. Do not edit.

import type { Color } from "../models/color.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Color}.
 * Unknown members pass.
 */
export function isColor(value: unknown): value is Color {
  return passes(value, visitColor);
}

/** Lists everything that keeps `value` from having the shape of {@link Color}. */
export function checkColor(value: unknown, options?: CheckOptions): Verdict<Color> {
  return check(value, visitColor, options);
}

/** Visits a {@link Color}, for guards and checks. */
export function visitColor(value: unknown, name?: Key): boolean {
  if (!isObject<Color>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.ink, "ink") &&
    leave()
  );
}

/** What {@link Color} is made of. */
export const colorRules: ObjectRules = {
  name: "shop.color",
  members: {
    ink: nullableStringRule,
  },
};

/** {@link Color} as a Standard Schema, which also gives its JSON Schema. */
export const colorSchema: StandardSchema<Color> = /* @__PURE__ */ standardSchema(checkColor, colorRules);
