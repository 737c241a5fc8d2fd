/* eslint-disable */
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
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Parcel}.
 * Unknown members pass.
 */
export function isParcel(value: unknown): value is Parcel {
  return passes(value, visitParcel);
}

/** Lists everything that keeps `value` from having the shape of {@link Parcel}. */
export function checkParcel(value: unknown, options?: CheckOptions): Verdict<Parcel> {
  return check(value, visitParcel, options);
}

/** Visits a {@link Parcel}, for guards and checks. */
export function visitParcel(value: unknown, name?: Key): boolean {
  if (!isObject<Parcel>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrGuid(value.id, "id") &&
    isNullishOrString(value.number, "number") &&
    isNullishOrString(value.state, "state") &&
    isNullishOrString(value.blocked, "blocked") &&
    isNullishOrString(value.lastState, "lastState") &&
    isNullishOrAnything(value.mood, "mood") &&
    isNullishOrString(value.shape, "shape") &&
    isNullishOrString(value.stamps, "stamps") &&
    isNullishOrString(value.result, "result") &&
    isNullishOrString(value.style, "style") &&
    isNullishOrString(value.grade, "grade") &&
    isNullishOrString(value.source, "source") &&
    isNullishOrString(value.kind, "kind") &&
    leave()
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
