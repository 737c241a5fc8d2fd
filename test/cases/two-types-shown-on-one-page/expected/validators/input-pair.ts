/* eslint-disable */
// Generated from source.md. Do not edit.

import type { InputPair } from "../models/input-pair.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link InputPair}.
 * Unknown members pass.
 */
export function isInputPair(value: unknown): value is InputPair {
  return passes(value, visitInputPair);
}

/** Lists everything that keeps `value` from having the shape of {@link InputPair}. */
export function checkInputPair(value: unknown, options?: CheckOptions): Verdict<InputPair> {
  return check(value, visitInputPair, options);
}

/** Visits a {@link InputPair}, for guards and checks. */
export function visitInputPair(value: unknown, name?: Key): boolean {
  if (!isObject<InputPair>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.key, "key") &&
    isNullishOrDouble(value.weight, "weight") &&
    leave()
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
export function visitInputPairArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitInputPair(value[index], index)) return false;
  return leave();
}
