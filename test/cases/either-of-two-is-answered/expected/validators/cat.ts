/* eslint-disable */
// Generated from cat.md. Do not edit.

import type { Cat } from "../models/cat.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Cat}.
 * Unknown members pass.
 */
export function isCat(value: unknown): value is Cat {
  return passes(value, visitCat);
}

/** Lists everything that keeps `value` from having the shape of {@link Cat}. */
export function checkCat(value: unknown, options?: CheckOptions): Verdict<Cat> {
  return check(value, visitCat, options);
}

/** Visits a {@link Cat}, for guards and checks. */
export function visitCat(value: unknown, name?: Key): boolean {
  if (!isObject<Cat>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.catName, "catName") &&
    leave()
  );
}

/** What {@link Cat} is made of. */
export const catRules: ObjectRules = {
  name: "home.cat",
  members: {
    catName: nullableStringRule,
  },
};

/** {@link Cat} as a Standard Schema, which also gives its JSON Schema. */
export const catSchema: StandardSchema<Cat> = /* @__PURE__ */ standardSchema(checkCat, catRules);
