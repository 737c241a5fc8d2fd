// Generated from parcel.md. Do not edit.

import type { Parcel } from "../models/parcel.js";
import { explainAnything, explainNumber, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Parcel}.
 * Unknown members pass.
 */
export function isParcel(value: unknown): value is Parcel {
  return (
    isObject<Parcel>(value) &&
    (value.weight == null || isNumber(value.weight))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Parcel}. */
export function checkParcel(value: unknown): Verdict<Parcel> {
  return verdict(value, explainParcel);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainParcel(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Parcel>(
    value,
    pointer,
    problems,
    {
      weight: optional(nullable(explainNumber)),
      trackingCode: optional(nullable(explainAnything)),
    },
  );
}

/** {@link Parcel} as a Standard Schema. */
export const parcelSchema: StandardSchema<Parcel> = /* @__PURE__ */ standardSchema(checkParcel);
