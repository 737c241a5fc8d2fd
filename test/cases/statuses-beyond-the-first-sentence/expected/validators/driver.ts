/* eslint-disable */
// Generated from driver.md. Do not edit.

import type { Driver } from "../models/driver.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Driver}.
 * Unknown members pass.
 */
export function isDriver(value: unknown): value is Driver {
  return passes(value, visitDriver);
}

/** Lists everything that keeps `value` from having the shape of {@link Driver}. */
export function checkDriver(value: unknown, options?: CheckOptions): Verdict<Driver> {
  return check(value, visitDriver, options);
}

/** Visits a {@link Driver}, for guards and checks. */
export function visitDriver(value: unknown, name?: Key): boolean {
  if (!isObject<Driver>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.uniqueName, "uniqueName") &&
    leave()
  );
}

/** What {@link Driver} is made of. */
export const driverRules: ObjectRules = {
  name: "garage.driver",
  members: {
    uniqueName: nullableStringRule,
  },
};

/** {@link Driver} as a Standard Schema, which also gives its JSON Schema. */
export const driverSchema: StandardSchema<Driver> = /* @__PURE__ */ standardSchema(checkDriver, driverRules);
