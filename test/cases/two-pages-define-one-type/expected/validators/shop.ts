/* eslint-disable */
// Generated from these pages. Do not edit.
// shop-staff.md
// shop-stock.md

import type { Shop } from "../models/shop.js";
import {
  isNullishOrDateTimeOffset,
  isNullishOrInt32,
  isStringArray,
  nullableDateTimeOffsetRule,
  nullableInt32Rule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Shop}.
 * Unknown members pass.
 */
export function isShop(value: unknown): value is Shop {
  return passes(value, visitShop);
}

/** Lists everything that keeps `value` from having the shape of {@link Shop}. */
export function checkShop(value: unknown, options?: CheckOptions): Verdict<Shop> {
  return check(value, visitShop, options);
}

/** Visits a {@link Shop}, for guards and checks. */
export function visitShop(value: unknown, name?: Key): boolean {
  if (!isObject<Shop>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.clerkNames === undefined || isStringArray(value.clerkNames, "clerkNames")) &&
    isNullishOrDateTimeOffset(value.openSince, "openSince") &&
    isNullishOrInt32(value.itemCount, "itemCount") &&
    leave()
  );
}

/** What {@link Shop} is made of. */
export const shopRules: ObjectRules = {
  name: "microsoft.graph.shop",
  members: {
    clerkNames: { items: stringRule },
    openSince: nullableDateTimeOffsetRule,
    itemCount: nullableInt32Rule,
  },
};

/** {@link Shop} as a Standard Schema, which also gives its JSON Schema. */
export const shopSchema: StandardSchema<Shop> = /* @__PURE__ */ standardSchema(checkShop, shopRules);
