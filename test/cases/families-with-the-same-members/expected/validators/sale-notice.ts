/* eslint-disable */
// Generated from saleNotice.md. Do not edit.

import type { SaleNotice } from "../models/sale-notice.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link SaleNotice}.
 * Unknown members pass.
 */
export function isSaleNotice(value: unknown): value is SaleNotice {
  return passes(value, visitSaleNotice);
}

/** Lists everything that keeps `value` from having the shape of {@link SaleNotice}. */
export function checkSaleNotice(value: unknown, options?: CheckOptions): Verdict<SaleNotice> {
  return check(value, visitSaleNotice, options);
}

/** Visits a {@link SaleNotice}, for guards and checks. */
export function visitSaleNotice(value: unknown, name?: Key): boolean {
  if (!isObject<SaleNotice>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.title, "title") &&
    isNullishOrInt32(value.priority, "priority") &&
    isNullishOrString(value.sender, "sender") &&
    isNullishOrInt32(value.discount, "discount") &&
    leave()
  );
}

/** What {@link SaleNotice} is made of. */
export const saleNoticeRules: ObjectRules = {
  name: "shop.saleNotice",
  members: {
    title: nullableStringRule,
    priority: nullableInt32Rule,
    sender: nullableStringRule,
    discount: nullableInt32Rule,
  },
};

/** {@link SaleNotice} as a Standard Schema, which also gives its JSON Schema. */
export const saleNoticeSchema: StandardSchema<SaleNotice> =
  /* @__PURE__ */ standardSchema(checkSaleNotice, saleNoticeRules);
