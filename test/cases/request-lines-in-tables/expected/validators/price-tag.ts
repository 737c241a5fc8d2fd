/* eslint-disable */
// Generated from order-resources.md. Do not edit.

import type { PriceTag } from "../models/price-tag.js";
import {
  isNullishOrDecimal,
  isNullishOrString,
  nullableDecimalRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link PriceTag}.
 * Unknown members pass.
 */
export function isPriceTag(value: unknown): value is PriceTag {
  return passes(value, visitPriceTag);
}

/** Lists everything that keeps `value` from having the shape of {@link PriceTag}. */
export function checkPriceTag(value: unknown, options?: CheckOptions): Verdict<PriceTag> {
  return check(value, visitPriceTag, options);
}

/** Visits a {@link PriceTag}, for guards and checks. */
export function visitPriceTag(value: unknown, name?: Key): boolean {
  if (!isObject<PriceTag>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDecimal(value.amount, "amount") &&
    isNullishOrString(value.currency, "currency") &&
    leave()
  );
}

/** What {@link PriceTag} is made of. */
export const priceTagRules: ObjectRules = {
  name: "PriceTag",
  members: {
    amount: nullableDecimalRule,
    currency: nullableStringRule,
  },
};

/** {@link PriceTag} as a Standard Schema, which also gives its JSON Schema. */
export const priceTagSchema: StandardSchema<PriceTag> = /* @__PURE__ */ standardSchema(checkPriceTag, priceTagRules);
