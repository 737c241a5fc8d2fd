/* eslint-disable */
// Generated from mill.md. Do not edit.

import type { Mill } from "../models/mill.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Mill}.
 * Unknown members pass.
 */
export function isMill(value: unknown): value is Mill {
  return passes(value, visitMill);
}

/** Lists everything that keeps `value` from having the shape of {@link Mill}. */
export function checkMill(value: unknown, options?: CheckOptions): Verdict<Mill> {
  return check(value, visitMill, options);
}

/** Visits a {@link Mill}, for guards and checks. */
export function visitMill(value: unknown, name?: Key): boolean {
  if (!isObject<Mill>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrString(value.name, "name") &&
    leave()
  );
}

/** What {@link Mill} is made of. */
export const millRules: ObjectRules = {
  name: "works.mill",
  members: {
    id: stringRule,
    name: nullableStringRule,
  },
};

/** {@link Mill} as a Standard Schema, which also gives its JSON Schema. */
export const millSchema: StandardSchema<Mill> = /* @__PURE__ */ standardSchema(checkMill, millRules);
