/* eslint-disable */
// Generated from resources/courier.md. Do not edit.

import type { Courier } from "../models/courier.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Courier}.
 * Unknown members pass.
 */
export function isCourier(value: unknown): value is Courier {
  return passes(value, visitCourier);
}

/** Lists everything that keeps `value` from having the shape of {@link Courier}. */
export function checkCourier(value: unknown, options?: CheckOptions): Verdict<Courier> {
  return check(value, visitCourier, options);
}

/** Visits a {@link Courier}, for guards and checks. */
export function visitCourier(value: unknown, name?: Key): boolean {
  if (!isObject<Courier>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    isNullishOrString(value.phone, "phone") &&
    isNullishOrString(value.vehicle, "vehicle") &&
    leave()
  );
}

/** What {@link Courier} is made of. */
export const courierRules: ObjectRules = {
  name: "example.post.courier",
  members: {
    name: nullableStringRule,
    phone: nullableStringRule,
    vehicle: nullableStringRule,
  },
};

/** {@link Courier} as a Standard Schema, which also gives its JSON Schema. */
export const courierSchema: StandardSchema<Courier> = /* @__PURE__ */ standardSchema(checkCourier, courierRules);
