/* eslint-disable */
// Generated from order-resources.md. Do not edit.

import type { Order, OrderCreate } from "../models/order.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { priceTagRules, visitPriceTag } from "./price-tag.js";

/**
 * Tells whether `value` has the shape of {@link Order}.
 * Unknown members pass.
 */
export function isOrder(value: unknown): value is Order {
  return passes(value, visitOrder);
}

/** Lists everything that keeps `value` from having the shape of {@link Order}. */
export function checkOrder(value: unknown, options?: CheckOptions): Verdict<Order> {
  return check(value, visitOrder, options);
}

/** Visits a {@link Order}, for guards and checks. */
export function visitOrder(value: unknown, name?: Key): boolean {
  if (!isObject<Order>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.loaves, "loaves") &&
    isNullishOrString(value.note, "note") &&
    (value.price == null || visitPriceTag(value.price, "price")) &&
    leave()
  );
}

/** What {@link Order} is made of. */
export const orderRules: ObjectRules = {
  name: "Order",
  members: {
    loaves: nullableInt32Rule,
    note: nullableStringRule,
    price: { type: () => priceTagRules, nullable: true },
  },
};

/** {@link Order} as a Standard Schema, which also gives its JSON Schema. */
export const orderSchema: StandardSchema<Order> = /* @__PURE__ */ standardSchema(checkOrder, orderRules);

/**
 * Tells whether `value` has the shape of {@link OrderCreate}.
 * Unknown and read-only members do not.
 */
export function isOrderCreate(value: unknown): value is OrderCreate {
  return checkWritten(value, orderCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link OrderCreate}. */
export function checkOrderCreate(value: unknown): Verdict<OrderCreate> {
  return checkWritten(value, orderCreateRules);
}

/** What {@link OrderCreate} is made of. */
export const orderCreateRules: ObjectRules = {
  name: "Order",
  members: {
    loaves: nullableInt32Rule,
    note: nullableStringRule,
    price: { type: () => priceTagRules, nullable: true },
  },
  required: ["loaves"],
  returned: () => orderRules,
};

/** {@link OrderCreate} as a Standard Schema, which also gives its JSON Schema. */
export const orderCreateSchema: StandardSchema<OrderCreate> =
  /* @__PURE__ */ standardSchema(checkOrderCreate, orderCreateRules);
