/* eslint-disable */
// Generated from resources/labelset.md. Do not edit.

import type { LabelSet } from "../models/label-set.js";
import { isNullishOrBoolean, nullableBooleanRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link LabelSet}.
 * Unknown members pass.
 */
export function isLabelSet(value: unknown): value is LabelSet {
  return passes(value, visitLabelSet);
}

/** Lists everything that keeps `value` from having the shape of {@link LabelSet}. */
export function checkLabelSet(value: unknown, options?: CheckOptions): Verdict<LabelSet> {
  return check(value, visitLabelSet, options);
}

/** Visits a {@link LabelSet}, for guards and checks. */
export function visitLabelSet(value: unknown, name?: Key): boolean {
  if (!isObject<LabelSet>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrBoolean(value.fragile, "fragile") &&
    leave()
  );
}

/** What {@link LabelSet} is made of. */
export const labelSetRules: ObjectRules = {
  name: "example.post.labelSet",
  members: {
    fragile: nullableBooleanRule,
  },
  open: true,
};

/** {@link LabelSet} as a Standard Schema, which also gives its JSON Schema. */
export const labelSetSchema: StandardSchema<LabelSet> = /* @__PURE__ */ standardSchema(checkLabelSet, labelSetRules);
