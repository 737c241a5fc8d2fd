/* eslint-disable */
// Generated from resources/carrier.md. Do not edit.

import type { Carrier } from "../models/carrier.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Carrier}.
 * Unknown members pass.
 */
export function isCarrier(value: unknown): value is Carrier {
  return passes(value, visitCarrier);
}

/** Lists everything that keeps `value` from having the shape of {@link Carrier}. */
export function checkCarrier(value: unknown, options?: CheckOptions): Verdict<Carrier> {
  return check(value, visitCarrier, options);
}

/** Visits a {@link Carrier}, for guards and checks. */
export function visitCarrier(value: unknown, name?: Key): boolean {
  if (!isObject<Carrier>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.number, "number") &&
    leave()
  );
}

/** What {@link Carrier} is made of. */
export const carrierRules: ObjectRules = {
  name: "microsoft.graph.carrier",
  members: {
    number: nullableStringRule,
  },
};

/** {@link Carrier} as a Standard Schema, which also gives its JSON Schema. */
export const carrierSchema: StandardSchema<Carrier> = /* @__PURE__ */ standardSchema(checkCarrier, carrierRules);
