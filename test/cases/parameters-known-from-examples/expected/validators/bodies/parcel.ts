/* eslint-disable */
// Generated from parcel-send.md. Do not edit.

import type { ParcelSendBody } from "../../requests/parcel.js";
import { nullableInt32Rule, nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";
import { addressRules } from "../address.js";

/**
 * Tells whether `value` has the shape of {@link ParcelSendBody}.
 * Unknown and read-only members do not.
 */
export function isParcelSendBody(value: unknown): value is ParcelSendBody {
  return checkWritten(value, parcelSendBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link ParcelSendBody}. */
export function checkParcelSendBody(value: unknown): Verdict<ParcelSendBody> {
  return checkWritten(value, parcelSendBodyRules);
}

/** What {@link ParcelSendBody} is made of. */
export const parcelSendBodyRules: ObjectRules = {
  name: "parcelSend",
  members: {
    address: { type: () => addressRules, nullable: true },
    copies: nullableInt32Rule,
    colour: nullableStringRule,
  },
  returned: () => parcelSendBodyRules,
};

/** {@link ParcelSendBody} as a Standard Schema, which also gives its JSON Schema. */
export const parcelSendBodySchema: StandardSchema<ParcelSendBody> =
  /* @__PURE__ */ standardSchema(checkParcelSendBody, parcelSendBodyRules);
