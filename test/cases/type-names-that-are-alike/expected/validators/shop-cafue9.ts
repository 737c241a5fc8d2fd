/* eslint-disable */
// Generated from cafe.md. Do not edit.

import type { ShopCafé } from "../models/shop-cafue9.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link ShopCafé}.
 * Unknown members pass.
 */
export function isShopCafé(value: unknown): value is ShopCafé {
  return passes(value, visitShopCafé);
}

/** Lists everything that keeps `value` from having the shape of {@link ShopCafé}. */
export function checkShopCafé(value: unknown, options?: CheckOptions): Verdict<ShopCafé> {
  return check(value, visitShopCafé, options);
}

/** Visits a {@link ShopCafé}, for guards and checks. */
export function visitShopCafé(value: unknown, name?: Key): boolean {
  if (!isObject<ShopCafé>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.cups, "cups") &&
    leave()
  );
}

/** What {@link ShopCafé} is made of. */
export const shopCaféRules: ObjectRules = {
  name: "shop.café",
  members: {
    cups: nullableInt32Rule,
  },
};

/** {@link ShopCafé} as a Standard Schema, which also gives its JSON Schema. */
export const shopCaféSchema: StandardSchema<ShopCafé> = /* @__PURE__ */ standardSchema(checkShopCafé, shopCaféRules);
