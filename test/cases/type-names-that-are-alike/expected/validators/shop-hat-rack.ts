/* eslint-disable */
// Generated from hat_rack.md. Do not edit.

import type { ShopHatRack } from "../models/shop-hat-rack.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link ShopHatRack}.
 * Unknown members pass.
 */
export function isShopHatRack(value: unknown): value is ShopHatRack {
  return passes(value, visitShopHatRack);
}

/** Lists everything that keeps `value` from having the shape of {@link ShopHatRack}. */
export function checkShopHatRack(value: unknown, options?: CheckOptions): Verdict<ShopHatRack> {
  return check(value, visitShopHatRack, options);
}

/** Visits a {@link ShopHatRack}, for guards and checks. */
export function visitShopHatRack(value: unknown, name?: Key): boolean {
  if (!isObject<ShopHatRack>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.hooks, "hooks") &&
    leave()
  );
}

/** What {@link ShopHatRack} is made of. */
export const shopHatRackRules: ObjectRules = {
  name: "shop.hat_rack",
  members: {
    hooks: nullableInt32Rule,
  },
};

/** {@link ShopHatRack} as a Standard Schema, which also gives its JSON Schema. */
export const shopHatRackSchema: StandardSchema<ShopHatRack> =
  /* @__PURE__ */ standardSchema(checkShopHatRack, shopHatRackRules);
