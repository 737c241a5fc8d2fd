/* eslint-disable */
// Generated from resources/vehicle.md. Do not edit.

import type { Vehicle } from "../models/vehicle.js";
import { isNullishOrByte, nullableByteRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Vehicle}.
 * Unknown members pass.
 */
export function isVehicle(value: unknown): value is Vehicle {
  return passes(value, visitVehicle);
}

/** Lists everything that keeps `value` from having the shape of {@link Vehicle}. */
export function checkVehicle(value: unknown, options?: CheckOptions): Verdict<Vehicle> {
  return check(value, visitVehicle, options);
}

/** Visits a {@link Vehicle}, for guards and checks. */
export function visitVehicle(value: unknown, name?: Key): boolean {
  if (!isObject<Vehicle>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrByte(value.wheels, "wheels") &&
    leave()
  );
}

/** What {@link Vehicle} is made of. */
export const vehicleRules: ObjectRules = {
  name: "microsoft.graph.vehicle",
  members: {
    wheels: nullableByteRule,
  },
};

/** {@link Vehicle} as a Standard Schema, which also gives its JSON Schema. */
export const vehicleSchema: StandardSchema<Vehicle> = /* @__PURE__ */ standardSchema(checkVehicle, vehicleRules);
