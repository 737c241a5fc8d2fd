/* eslint-disable */
// Generated from basket-resources.md. Do not edit.

import type { Basket, BasketCreate } from "../models/basket.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { basketItemRules, visitBasketItemArray } from "./basket-item.js";

/**
 * Tells whether `value` has the shape of {@link Basket}.
 * Unknown members pass.
 */
export function isBasket(value: unknown): value is Basket {
  return passes(value, visitBasket);
}

/** Lists everything that keeps `value` from having the shape of {@link Basket}. */
export function checkBasket(value: unknown, options?: CheckOptions): Verdict<Basket> {
  return check(value, visitBasket, options);
}

/** Visits a {@link Basket}, for guards and checks. */
export function visitBasket(value: unknown, name?: Key): boolean {
  if (!isObject<Basket>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.note, "note") &&
    (value.items === undefined || visitBasketItemArray(value.items, "items")) &&
    leave()
  );
}

/** What {@link Basket} is made of. */
export const basketRules: ObjectRules = {
  name: "Basket",
  members: {
    note: nullableStringRule,
    items: { items: { type: () => basketItemRules } },
  },
};

/** {@link Basket} as a Standard Schema, which also gives its JSON Schema. */
export const basketSchema: StandardSchema<Basket> = /* @__PURE__ */ standardSchema(checkBasket, basketRules);

/**
 * Tells whether `value` has the shape of {@link BasketCreate}.
 * Unknown and read-only members do not.
 */
export function isBasketCreate(value: unknown): value is BasketCreate {
  return checkWritten(value, basketCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link BasketCreate}. */
export function checkBasketCreate(value: unknown): Verdict<BasketCreate> {
  return checkWritten(value, basketCreateRules);
}

/** What {@link BasketCreate} is made of. */
export const basketCreateRules: ObjectRules = {
  name: "Basket",
  members: {
    note: nullableStringRule,
    items: { items: { type: () => basketItemRules } },
  },
  required: ["items"],
  returned: () => basketRules,
};

/** {@link BasketCreate} as a Standard Schema, which also gives its JSON Schema. */
export const basketCreateSchema: StandardSchema<BasketCreate> =
  /* @__PURE__ */ standardSchema(checkBasketCreate, basketCreateRules);
