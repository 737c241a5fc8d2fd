/* eslint-disable */
// Generated from mailNotice.md. Do not edit.

import type { AnyMailNotice, MailNotice } from "../models/mail-notice.js";
import {
  isNullishOrInt32,
  isNullishOrString,
  isString,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { billNoticeRules, visitBillNotice } from "./bill-notice.js";
import { parcelNoticeRules, visitParcelNotice } from "./parcel-notice.js";

/**
 * Tells whether `value` has the shape of {@link AnyMailNotice}.
 * Unknown members pass.
 */
export function isMailNotice(value: unknown): value is AnyMailNotice {
  return passes(value, visitMailNotice);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyMailNotice}. */
export function checkMailNotice(value: unknown, options?: CheckOptions): Verdict<AnyMailNotice> {
  return check(value, visitMailNotice, options);
}

/** Visits a {@link MailNotice}, for guards and checks. */
export function visitMailNotice(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "shop.billNotice":
    case "#shop.billNotice":
      return visitBillNotice(value, name);
    case "shop.parcelNotice":
    case "#shop.parcelNotice":
      return visitParcelNotice(value, name);
  }
  if (!isObject<MailNotice>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrString(value.title, "title") &&
    isNullishOrInt32(value.priority, "priority") &&
    isNullishOrString(value.sender, "sender") &&
    leave()
  );
}

/** What {@link AnyMailNotice} is made of. */
export const mailNoticeRules: ObjectRules = {
  name: "shop.mailNotice",
  members: {
    "@odata.type": stringRule,
    title: nullableStringRule,
    priority: nullableInt32Rule,
    sender: nullableStringRule,
  },
  derived: () => [billNoticeRules, parcelNoticeRules],
};

/** {@link AnyMailNotice} as a Standard Schema, which also gives its JSON Schema. */
export const mailNoticeSchema: StandardSchema<AnyMailNotice> =
  /* @__PURE__ */ standardSchema(checkMailNotice, mailNoticeRules);
