/* eslint-disable */
// Generated from parcelNotice.md. Do not edit.

import type { ParcelNotice } from "../models/parcel-notice.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link ParcelNotice}.
 * Unknown members pass.
 */
export function isParcelNotice(value: unknown): value is ParcelNotice {
  return passes(value, visitParcelNotice);
}

/** Lists everything that keeps `value` from having the shape of {@link ParcelNotice}. */
export function checkParcelNotice(value: unknown, options?: CheckOptions): Verdict<ParcelNotice> {
  return check(value, visitParcelNotice, options);
}

/** Visits a {@link ParcelNotice}, for guards and checks. */
export function visitParcelNotice(value: unknown, name?: Key): boolean {
  if (!isObject<ParcelNotice>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.title, "title") &&
    isNullishOrInt32(value.priority, "priority") &&
    isNullishOrString(value.sender, "sender") &&
    isNullishOrInt32(value.weight, "weight") &&
    leave()
  );
}

/** What {@link ParcelNotice} is made of. */
export const parcelNoticeRules: ObjectRules = {
  name: "shop.parcelNotice",
  members: {
    title: nullableStringRule,
    priority: nullableInt32Rule,
    sender: nullableStringRule,
    weight: nullableInt32Rule,
  },
};

/** {@link ParcelNotice} as a Standard Schema, which also gives its JSON Schema. */
export const parcelNoticeSchema: StandardSchema<ParcelNotice> =
  /* @__PURE__ */ standardSchema(checkParcelNotice, parcelNoticeRules);
