// Generated from resources/parcel.md. Do not edit.

import type { Parcel } from "../models/parcel.js";
import { explainAnything, explainGuid, explainString, isGuid, isString } from "../runtime/primitives.js";
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
    (value.id == null || isGuid(value.id)) &&
    (value.number == null || isString(value.number)) &&
    (value.state == null || isString(value.state)) &&
    (value.blocked == null || isString(value.blocked)) &&
    (value.lastState == null || isString(value.lastState)) &&
    (value.shape == null || isString(value.shape)) &&
    (value.stamps == null || isString(value.stamps)) &&
    (value.result == null || isString(value.result)) &&
    (value.style == null || isString(value.style)) &&
    (value.grade == null || isString(value.grade)) &&
    (value.source == null || isString(value.source)) &&
    (value.kind == null || isString(value.kind))
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
      id: optional(nullable(explainGuid)),
      number: optional(nullable(explainString)),
      state: optional(nullable(explainString)),
      blocked: optional(nullable(explainString)),
      lastState: optional(nullable(explainString)),
      mood: optional(nullable(explainAnything)),
      shape: optional(nullable(explainString)),
      stamps: optional(nullable(explainString)),
      result: optional(nullable(explainString)),
      style: optional(nullable(explainString)),
      grade: optional(nullable(explainString)),
      source: optional(nullable(explainString)),
      kind: optional(nullable(explainString)),
    },
  );
}

/** {@link Parcel} as a Standard Schema. */
export const parcelSchema: StandardSchema<Parcel> = /* @__PURE__ */ standardSchema(checkParcel);
