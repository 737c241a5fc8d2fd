/* eslint-disable */
// Generated from shed.md. Do not edit.

import type { Shed } from "../models/shed.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Shed}.
 * Unknown members pass.
 */
export function isShed(value: unknown): value is Shed {
  return passes(value, visitShed);
}

/** Lists everything that keeps `value` from having the shape of {@link Shed}. */
export function checkShed(value: unknown, options?: CheckOptions): Verdict<Shed> {
  return check(value, visitShed, options);
}

/** Visits a {@link Shed}, for guards and checks. */
export function visitShed(value: unknown, name?: Key): boolean {
  if (!isObject<Shed>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.width, "width") &&
    leave()
  );
}

/** What {@link Shed} is made of. */
export const shedRules: ObjectRules = {
  name: "garden.shed",
  members: {
    width: nullableDoubleRule,
  },
};

/** {@link Shed} as a Standard Schema, which also gives its JSON Schema. */
export const shedSchema: StandardSchema<Shed> = /* @__PURE__ */ standardSchema(checkShed, shedRules);
