/* eslint-disable */
// Generated from driver.md. Do not edit.

import type { Driver, DriverUpdate } from "../models/driver.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

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
    isNullishOrString(value.version, "version") &&
    leave()
  );
}

/** What {@link Driver} is made of. */
export const driverRules: ObjectRules = {
  name: "microsoft.graph.driver",
  members: {
    version: nullableStringRule,
  },
};

/** {@link Driver} as a Standard Schema, which also gives its JSON Schema. */
export const driverSchema: StandardSchema<Driver> = /* @__PURE__ */ standardSchema(checkDriver, driverRules);

/**
 * Tells whether `value` has the shape of {@link DriverUpdate}.
 * Unknown and read-only members do not.
 */
export function isDriverUpdate(value: unknown): value is DriverUpdate {
  return checkWritten(value, driverUpdateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link DriverUpdate}. */
export function checkDriverUpdate(value: unknown): Verdict<DriverUpdate> {
  return checkWritten(value, driverUpdateRules);
}

/** What {@link DriverUpdate} is made of. */
export const driverUpdateRules: ObjectRules = {
  name: "microsoft.graph.driver",
  members: {
    version: nullableStringRule,
  },
  returned: () => driverRules,
};

/** {@link DriverUpdate} as a Standard Schema, which also gives its JSON Schema. */
export const driverUpdateSchema: StandardSchema<DriverUpdate> =
  /* @__PURE__ */ standardSchema(checkDriverUpdate, driverUpdateRules);
