/* eslint-disable */
// Generated from parcel-send.md. Do not edit.

import type { Address } from "../models/address.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Address}.
 * Unknown members pass.
 */
export function isAddress(value: unknown): value is Address {
  return passes(value, visitAddress);
}

/** Lists everything that keeps `value` from having the shape of {@link Address}. */
export function checkAddress(value: unknown, options?: CheckOptions): Verdict<Address> {
  return check(value, visitAddress, options);
}

/** Visits a {@link Address}, for guards and checks. */
export function visitAddress(value: unknown, name?: Key): boolean {
  if (!isObject<Address>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.street, "street") &&
    isNullishOrDouble(value.number, "number") &&
    leave()
  );
}

/** What {@link Address} is made of. */
export const addressRules: ObjectRules = {
  name: "microsoft.graph.address",
  members: {
    street: nullableStringRule,
    number: nullableDoubleRule,
  },
};

/** {@link Address} as a Standard Schema, which also gives its JSON Schema. */
export const addressSchema: StandardSchema<Address> = /* @__PURE__ */ standardSchema(checkAddress, addressRules);
