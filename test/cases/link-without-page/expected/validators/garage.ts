/* eslint-disable */
// Generated from garage.md. Do not edit.

import type { Garage } from "../models/garage.js";
import { anythingRule, isAnythingArray, isNullishOrAnything, nullableAnythingRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Garage}.
 * Unknown members pass.
 */
export function isGarage(value: unknown): value is Garage {
  return passes(value, visitGarage);
}

/** Lists everything that keeps `value` from having the shape of {@link Garage}. */
export function checkGarage(value: unknown, options?: CheckOptions): Verdict<Garage> {
  return check(value, visitGarage, options);
}

/** Visits a {@link Garage}, for guards and checks. */
export function visitGarage(value: unknown, name?: Key): boolean {
  if (!isObject<Garage>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrAnything(value.vehicle, "vehicle") &&
    (value.visitors === undefined || isAnythingArray(value.visitors, "visitors")) &&
    leave()
  );
}

/** What {@link Garage} is made of. */
export const garageRules: ObjectRules = {
  name: "microsoft.graph.garage",
  members: {
    vehicle: nullableAnythingRule,
    visitors: { items: anythingRule },
  },
};

/** {@link Garage} as a Standard Schema, which also gives its JSON Schema. */
export const garageSchema: StandardSchema<Garage> = /* @__PURE__ */ standardSchema(checkGarage, garageRules);
