/* eslint-disable */
// Generated from ferry.md. Do not edit.

import type { Ferry } from "../models/ferry.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Ferry}.
 * Unknown members pass.
 */
export function isFerry(value: unknown): value is Ferry {
  return passes(value, visitFerry);
}

/** Lists everything that keeps `value` from having the shape of {@link Ferry}. */
export function checkFerry(value: unknown, options?: CheckOptions): Verdict<Ferry> {
  return check(value, visitFerry, options);
}

/** Visits a {@link Ferry}, for guards and checks. */
export function visitFerry(value: unknown, name?: Key): boolean {
  if (!isObject<Ferry>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.ferryLength, "ferryLength") &&
    leave()
  );
}

/** What {@link Ferry} is made of. */
export const ferryRules: ObjectRules = {
  name: "microsoft.graph.ferry",
  members: {
    ferryLength: nullableDoubleRule,
  },
};

/** {@link Ferry} as a Standard Schema, which also gives its JSON Schema. */
export const ferrySchema: StandardSchema<Ferry> = /* @__PURE__ */ standardSchema(checkFerry, ferryRules);
