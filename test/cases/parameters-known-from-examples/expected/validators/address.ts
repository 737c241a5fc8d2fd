// Generated from parcel-send.md. Do not edit.

import type { Address } from "../models/address.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Address}.
 * Unknown members pass.
 */
export function isAddress(value: unknown): value is Address {
  try {
    return visitAddress(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Address}. */
export function checkAddress(value: unknown, options?: CheckOptions): Verdict<Address> {
  return check(value, visitAddress, options);
}

/** Visits a {@link Address}, for guards and checks. */
export function visitAddress(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Address>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrString(value.street, place, "street") &&
    isNullishOrDouble(value.number, place, "number")
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
