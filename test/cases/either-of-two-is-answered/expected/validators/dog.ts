/* eslint-disable */
// Generated from dog.md. Do not edit.

import type { Dog } from "../models/dog.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Dog}.
 * Unknown members pass.
 */
export function isDog(value: unknown): value is Dog {
  return passes(value, visitDog);
}

/** Lists everything that keeps `value` from having the shape of {@link Dog}. */
export function checkDog(value: unknown, options?: CheckOptions): Verdict<Dog> {
  return check(value, visitDog, options);
}

/** Visits a {@link Dog}, for guards and checks. */
export function visitDog(value: unknown, name?: Key): boolean {
  if (!isObject<Dog>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.dogName, "dogName") &&
    leave()
  );
}

/** What {@link Dog} is made of. */
export const dogRules: ObjectRules = {
  name: "home.dog",
  members: {
    dogName: nullableStringRule,
  },
};

/** {@link Dog} as a Standard Schema, which also gives its JSON Schema. */
export const dogSchema: StandardSchema<Dog> = /* @__PURE__ */ standardSchema(checkDog, dogRules);
