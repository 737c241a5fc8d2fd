/* eslint-disable */
// Generated from shopNotice.md. Do not edit.

import type { AnyShopNotice, ShopNotice } from "../models/shop-notice.js";
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
import { closingNoticeRules, visitClosingNotice } from "./closing-notice.js";
import { mailNoticeRules, visitMailNotice } from "./mail-notice.js";
import { parcelNoticeRules, visitParcelNotice } from "./parcel-notice.js";
import { saleNoticeRules, visitSaleNotice } from "./sale-notice.js";

/**
 * Tells whether `value` has the shape of {@link AnyShopNotice}.
 * Unknown members pass.
 */
export function isShopNotice(value: unknown): value is AnyShopNotice {
  return passes(value, visitShopNotice);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyShopNotice}. */
export function checkShopNotice(value: unknown, options?: CheckOptions): Verdict<AnyShopNotice> {
  return check(value, visitShopNotice, options);
}

/** Visits a {@link ShopNotice}, for guards and checks. */
export function visitShopNotice(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "shop.billNotice":
    case "#shop.billNotice":
      return visitBillNotice(value, name);
    case "shop.closingNotice":
    case "#shop.closingNotice":
      return visitClosingNotice(value, name);
    case "shop.mailNotice":
    case "#shop.mailNotice":
      return visitMailNotice(value, name);
    case "shop.parcelNotice":
    case "#shop.parcelNotice":
      return visitParcelNotice(value, name);
    case "shop.saleNotice":
    case "#shop.saleNotice":
      return visitSaleNotice(value, name);
  }
  if (!isObject<ShopNotice>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrString(value.title, "title") &&
    isNullishOrInt32(value.priority, "priority") &&
    isNullishOrString(value.sender, "sender") &&
    leave()
  );
}

/** What {@link AnyShopNotice} is made of. */
export const shopNoticeRules: ObjectRules = {
  name: "shop.shopNotice",
  members: {
    "@odata.type": stringRule,
    title: nullableStringRule,
    priority: nullableInt32Rule,
    sender: nullableStringRule,
  },
  derived: () => [billNoticeRules, closingNoticeRules, mailNoticeRules, parcelNoticeRules, saleNoticeRules],
};

/** {@link AnyShopNotice} as a Standard Schema, which also gives its JSON Schema. */
export const shopNoticeSchema: StandardSchema<AnyShopNotice> =
  /* @__PURE__ */ standardSchema(checkShopNotice, shopNoticeRules);
