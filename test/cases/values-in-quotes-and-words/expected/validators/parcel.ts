// Generated from resources/parcel.md. Do not edit.

import type { Parcel } from "../models/parcel.js";
import {
  isNullishOrAnything,
  isNullishOrGuid,
  isNullishOrString,
  nullableAnythingRule,
  nullableGuidRule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, isText, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Parcel}.
 * Unknown members pass.
 */
export function isParcel(value: unknown): value is Parcel {
  try {
    return visitParcel(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Parcel}. */
export function checkParcel(value: unknown, options?: CheckOptions): Verdict<Parcel> {
  return check(value, visitParcel, options);
}

/** Visits a {@link Parcel}, for guards and checks. */
export function visitParcel(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Parcel>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrGuid(value.id, place, "id") &&
    (value.number == null || isText(20, value.number, place, "number")) &&
    isNullishOrString(value.state, place, "state") &&
    isNullishOrString(value.blocked, place, "blocked") &&
    isNullishOrString(value.lastState, place, "lastState") &&
    isNullishOrAnything(value.mood, place, "mood") &&
    isNullishOrString(value.shape, place, "shape") &&
    isNullishOrString(value.stamps, place, "stamps") &&
    isNullishOrString(value.result, place, "result") &&
    isNullishOrString(value.style, place, "style") &&
    isNullishOrString(value.grade, place, "grade") &&
    isNullishOrString(value.source, place, "source") &&
    isNullishOrString(value.kind, place, "kind")
  );
}

/** What {@link Parcel} is made of. */
export const parcelRules: ObjectRules = {
  name: "microsoft.graph.parcel",
  members: {
    id: nullableGuidRule,
    number: { base: stringRule, maxLength: 20, nullable: true },
    state: nullableStringRule,
    blocked: nullableStringRule,
    lastState: nullableStringRule,
    mood: nullableAnythingRule,
    shape: nullableStringRule,
    stamps: nullableStringRule,
    result: nullableStringRule,
    style: nullableStringRule,
    grade: nullableStringRule,
    source: nullableStringRule,
    kind: nullableStringRule,
  },
  readOnly: ["id"],
};

/** {@link Parcel} as a Standard Schema, which also gives its JSON Schema. */
export const parcelSchema: StandardSchema<Parcel> = /* @__PURE__ */ standardSchema(checkParcel, parcelRules);
