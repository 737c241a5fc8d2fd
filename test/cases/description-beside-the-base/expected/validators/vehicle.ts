/* eslint-disable */
// Generated from resources/vehicle.md. Do not edit.

import type { AnyVehicle, Vehicle } from "../models/vehicle.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { vanRules, visitVan } from "./van.js";

/**
 * Tells whether `value` has the shape of {@link AnyVehicle}.
 * Unknown members pass.
 */
export function isVehicle(value: unknown): value is AnyVehicle {
  return passes(value, visitVehicle);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyVehicle}. */
export function checkVehicle(value: unknown, options?: CheckOptions): Verdict<AnyVehicle> {
  return check(value, visitVehicle, options);
}

/** Visits a {@link Vehicle}, for guards and checks. */
export function visitVehicle(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.van":
    case "#microsoft.graph.van":
      return visitVan(value, name);
  }
  if (!isObject<Vehicle>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt32(value.wheels, "wheels") &&
    leave()
  );
}

/** What {@link AnyVehicle} is made of. */
export const vehicleRules: ObjectRules = {
  name: "microsoft.graph.vehicle",
  members: {
    "@odata.type": stringRule,
    wheels: nullableInt32Rule,
  },
  derived: () => [vanRules],
};

/** {@link AnyVehicle} as a Standard Schema, which also gives its JSON Schema. */
export const vehicleSchema: StandardSchema<AnyVehicle> = /* @__PURE__ */ standardSchema(checkVehicle, vehicleRules);
