// Generated from source.md. Do not edit.

import type { InputPair } from "../models/input-pair.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link InputPair}.
 * Unknown members pass.
 */
export function isInputPair(value: unknown): value is InputPair {
  try {
    return visitInputPair(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link InputPair}. */
export function checkInputPair(value: unknown, options?: CheckOptions): Verdict<InputPair> {
  return check(value, visitInputPair, options);
}

/** Visits a {@link InputPair}, for guards and checks. */
export function visitInputPair(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<InputPair>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrString(value.key, place, "key") &&
    isNullishOrDouble(value.weight, place, "weight")
  );
}

/** What {@link InputPair} is made of. */
export const inputPairRules: ObjectRules = {
  name: "pipes.inputPair",
  members: {
    key: nullableStringRule,
    weight: nullableDoubleRule,
  },
};

/** {@link InputPair} as a Standard Schema, which also gives its JSON Schema. */
export const inputPairSchema: StandardSchema<InputPair> =
  /* @__PURE__ */ standardSchema(checkInputPair, inputPairRules);

/** Visits an array of {@link InputPair}. */
export function visitInputPairArray(value: unknown, around?: Place, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, around, name);
  const place = within(around, name);
  for (let index = 0; index < value.length; index++) if (!visitInputPair(value[index], place, index)) return false;
  return true;
}
