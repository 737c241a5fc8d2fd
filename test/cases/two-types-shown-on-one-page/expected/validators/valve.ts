/* eslint-disable */
// Generated from valve.md. Do not edit.

import type { Valve } from "../models/valve.js";
import { isNullishOrBoolean, nullableBooleanRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Valve}.
 * Unknown members pass.
 */
export function isValve(value: unknown): value is Valve {
  return passes(value, visitValve);
}

/** Lists everything that keeps `value` from having the shape of {@link Valve}. */
export function checkValve(value: unknown, options?: CheckOptions): Verdict<Valve> {
  return check(value, visitValve, options);
}

/** Visits a {@link Valve}, for guards and checks. */
export function visitValve(value: unknown, name?: Key): boolean {
  if (!isObject<Valve>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrBoolean(value.open, "open") &&
    leave()
  );
}

/** What {@link Valve} is made of. */
export const valveRules: ObjectRules = {
  name: "pipes.valve",
  members: {
    open: nullableBooleanRule,
  },
};

/** {@link Valve} as a Standard Schema, which also gives its JSON Schema. */
export const valveSchema: StandardSchema<Valve> = /* @__PURE__ */ standardSchema(checkValve, valveRules);
