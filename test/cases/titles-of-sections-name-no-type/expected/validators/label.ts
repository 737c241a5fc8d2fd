/* eslint-disable */
// Generated from label-resources.md. Do not edit.

import type { Label } from "../models/label.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { sizeRules, visitSize } from "./size.js";

/**
 * Tells whether `value` has the shape of {@link Label}.
 * Unknown members pass.
 */
export function isLabel(value: unknown): value is Label {
  return passes(value, visitLabel);
}

/** Lists everything that keeps `value` from having the shape of {@link Label}. */
export function checkLabel(value: unknown, options?: CheckOptions): Verdict<Label> {
  return check(value, visitLabel, options);
}

/** Visits a {@link Label}, for guards and checks. */
export function visitLabel(value: unknown, name?: Key): boolean {
  if (!isObject<Label>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.text, "text") &&
    (value.size == null || visitSize(value.size, "size")) &&
    leave()
  );
}

/** What {@link Label} is made of. */
export const labelRules: ObjectRules = {
  name: "Label",
  members: {
    text: nullableStringRule,
    size: { type: () => sizeRules, nullable: true },
  },
};

/** {@link Label} as a Standard Schema, which also gives its JSON Schema. */
export const labelSchema: StandardSchema<Label> = /* @__PURE__ */ standardSchema(checkLabel, labelRules);
