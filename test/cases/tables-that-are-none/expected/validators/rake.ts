/* eslint-disable */
// Generated from rake.md. Do not edit.

import type { Rake } from "../models/rake.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Rake}.
 * Unknown members pass.
 */
export function isRake(value: unknown): value is Rake {
  return passes(value, visitRake);
}

/** Lists everything that keeps `value` from having the shape of {@link Rake}. */
export function checkRake(value: unknown, options?: CheckOptions): Verdict<Rake> {
  return check(value, visitRake, options);
}

/** Visits a {@link Rake}, for guards and checks. */
export function visitRake(value: unknown, name?: Key): boolean {
  if (!isObject<Rake>(value)) return fail("an object", value, name);
  return true;
}

/** What {@link Rake} is made of. */
export const rakeRules: ObjectRules = {
  name: "garden.rake",
  members: {},
};

/** {@link Rake} as a Standard Schema, which also gives its JSON Schema. */
export const rakeSchema: StandardSchema<Rake> = /* @__PURE__ */ standardSchema(checkRake, rakeRules);
