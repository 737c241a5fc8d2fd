// Generated from parcel-send.md. Do not edit.

import type { Address } from "../models/address.js";
import { explainNumber, explainString, isNumber, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Address}.
 * Unknown members pass.
 */
export function isAddress(value: unknown): value is Address {
  return (
    isObject<Address>(value) &&
    (value.street == null || isString(value.street)) &&
    (value.number == null || isNumber(value.number))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Address}. */
export function checkAddress(value: unknown): Verdict<Address> {
  return verdict(value, explainAddress);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainAddress(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Address>(
    value,
    pointer,
    problems,
    {
      street: optional(nullable(explainString)),
      number: optional(nullable(explainNumber)),
    },
  );
}

/** {@link Address} as a Standard Schema. */
export const addressSchema: StandardSchema<Address> = /* @__PURE__ */ standardSchema(checkAddress);
