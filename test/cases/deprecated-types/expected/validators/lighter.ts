/* eslint-disable */
// Generated from resources/lighter.md. Do not edit.

import type { Lighter } from "../models/lighter.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Lighter}.
 * Unknown members pass.
 */
export function isLighter(value: unknown): value is Lighter {
  return passes(value, visitLighter);
}

/** Lists everything that keeps `value` from having the shape of {@link Lighter}. */
export function checkLighter(value: unknown, options?: CheckOptions): Verdict<Lighter> {
  return check(value, visitLighter, options);
}

/** Visits a {@link Lighter}, for guards and checks. */
export function visitLighter(value: unknown, name?: Key): boolean {
  if (!isObject<Lighter>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.fuel, "fuel") &&
    leave()
  );
}

/** What {@link Lighter} is made of. */
export const lighterRules: ObjectRules = {
  name: "microsoft.graph.lighter",
  members: {
    fuel: nullableStringRule,
  },
};

/** {@link Lighter} as a Standard Schema, which also gives its JSON Schema. */
export const lighterSchema: StandardSchema<Lighter> = /* @__PURE__ */ standardSchema(checkLighter, lighterRules);
