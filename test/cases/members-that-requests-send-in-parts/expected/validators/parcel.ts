/* eslint-disable */
// Generated from resources/parcel.md. Do not edit.

import type { Parcel, ParcelCreate } from "../models/parcel.js";
import { isString, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { labelSetRules, visitLabelSet } from "./label-set.js";
import { personRules, visitPerson } from "./person.js";

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
    (value.id === undefined || isString(value.id, "id")) &&
    (value.sender == null || visitPerson(value.sender, "sender")) &&
    (value.labels == null || visitLabelSet(value.labels, "labels")) &&
    leave()
  );
}

/** What {@link Parcel} is made of. */
export const parcelRules: ObjectRules = {
  name: "example.post.parcel",
  members: {
    id: stringRule,
    sender: { type: () => personRules, nullable: true },
    labels: { type: () => labelSetRules, nullable: true },
  },
};

/** {@link Parcel} as a Standard Schema, which also gives its JSON Schema. */
export const parcelSchema: StandardSchema<Parcel> = /* @__PURE__ */ standardSchema(checkParcel, parcelRules);

/**
 * Tells whether `value` has the shape of {@link ParcelCreate}.
 * Unknown and read-only members do not.
 */
export function isParcelCreate(value: unknown): value is ParcelCreate {
  return checkWritten(value, parcelCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link ParcelCreate}. */
export function checkParcelCreate(value: unknown): Verdict<ParcelCreate> {
  return checkWritten(value, parcelCreateRules);
}

/** What {@link ParcelCreate} is made of. */
export const parcelCreateRules: ObjectRules = {
  name: "example.post.parcel",
  members: {
    id: stringRule,
    sender: { type: () => personRules, nullable: true },
    labels: { type: () => labelSetRules, nullable: true },
  },
  returned: () => parcelRules,
};

/** {@link ParcelCreate} as a Standard Schema, which also gives its JSON Schema. */
export const parcelCreateSchema: StandardSchema<ParcelCreate> =
  /* @__PURE__ */ standardSchema(checkParcelCreate, parcelCreateRules);
