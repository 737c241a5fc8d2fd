/* eslint-disable */
// Generated from basket-resources.md. Do not edit.

import type { BasketItem } from "../models/basket-item.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link BasketItem}.
 * Unknown members pass.
 */
export function isBasketItem(value: unknown): value is BasketItem {
  return passes(value, visitBasketItem);
}

/** Lists everything that keeps `value` from having the shape of {@link BasketItem}. */
export function checkBasketItem(value: unknown, options?: CheckOptions): Verdict<BasketItem> {
  return check(value, visitBasketItem, options);
}

/** Visits a {@link BasketItem}, for guards and checks. */
export function visitBasketItem(value: unknown, name?: Key): boolean {
  if (!isObject<BasketItem>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.article, "article") &&
    isNullishOrInt32(value.quantity, "quantity") &&
    isNullishOrString(value.note, "note") &&
    leave()
  );
}

/** What {@link BasketItem} is made of. */
export const basketItemRules: ObjectRules = {
  name: "BasketItem",
  members: {
    article: nullableStringRule,
    quantity: nullableInt32Rule,
    note: nullableStringRule,
  },
};

/** {@link BasketItem} as a Standard Schema, which also gives its JSON Schema. */
export const basketItemSchema: StandardSchema<BasketItem> =
  /* @__PURE__ */ standardSchema(checkBasketItem, basketItemRules);

/** Visits an array of {@link BasketItem}. */
export function visitBasketItemArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitBasketItem(value[index], index)) return false;
  return leave();
}
