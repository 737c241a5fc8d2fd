/* eslint-disable */
// Generated from billNotice.md. Do not edit.

import type { BillNotice } from "../models/bill-notice.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link BillNotice}.
 * Unknown members pass.
 */
export function isBillNotice(value: unknown): value is BillNotice {
  return passes(value, visitBillNotice);
}

/** Lists everything that keeps `value` from having the shape of {@link BillNotice}. */
export function checkBillNotice(value: unknown, options?: CheckOptions): Verdict<BillNotice> {
  return check(value, visitBillNotice, options);
}

/** Visits a {@link BillNotice}, for guards and checks. */
export function visitBillNotice(value: unknown, name?: Key): boolean {
  if (!isObject<BillNotice>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.title, "title") &&
    isNullishOrInt32(value.priority, "priority") &&
    isNullishOrString(value.sender, "sender") &&
    isNullishOrInt32(value.amount, "amount") &&
    leave()
  );
}

/** What {@link BillNotice} is made of. */
export const billNoticeRules: ObjectRules = {
  name: "shop.billNotice",
  members: {
    title: nullableStringRule,
    priority: nullableInt32Rule,
    sender: nullableStringRule,
    amount: nullableInt32Rule,
  },
};

/** {@link BillNotice} as a Standard Schema, which also gives its JSON Schema. */
export const billNoticeSchema: StandardSchema<BillNotice> =
  /* @__PURE__ */ standardSchema(checkBillNotice, billNoticeRules);
