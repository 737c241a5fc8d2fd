// Generated from resources/carrier.md. Do not edit.

import type { Carrier } from "../models/carrier.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Carrier}.
 * Unknown members pass.
 */
export function isCarrier(value: unknown): value is Carrier {
  return (
    isObject<Carrier>(value) &&
    (value.number == null || isString(value.number))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Carrier}. */
export function checkCarrier(value: unknown): Verdict<Carrier> {
  return verdict(value, explainCarrier);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCarrier(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Carrier>(
    value,
    pointer,
    problems,
    {
      number: optional(nullable(explainString)),
    },
  );
}

/** {@link Carrier} as a Standard Schema. */
export const carrierSchema: StandardSchema<Carrier> = /* @__PURE__ */ standardSchema(checkCarrier);
