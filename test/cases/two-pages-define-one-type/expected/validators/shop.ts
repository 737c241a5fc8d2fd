// Generated from these pages. Do not edit.
// shop-staff.md
// shop-stock.md

import type { Shop } from "../models/shop.js";
import {
  explainDateTimeOffset,
  explainInt32,
  explainString,
  isDateTimeOffset,
  isInt32,
  isString,
} from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  nullable,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Shop}.
 * Unknown members pass.
 */
export function isShop(value: unknown): value is Shop {
  return (
    isObject<Shop>(value) &&
    (value.clerkNames === undefined || isArrayOf(value.clerkNames, isString)) &&
    (value.openSince == null || isDateTimeOffset(value.openSince)) &&
    (value.itemCount == null || isInt32(value.itemCount))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Shop}. */
export function checkShop(value: unknown): Verdict<Shop> {
  return verdict(value, explainShop);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainShop(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Shop>(
    value,
    pointer,
    problems,
    {
      clerkNames: optional(arrayOf(explainString, "strings")),
      openSince: optional(nullable(explainDateTimeOffset)),
      itemCount: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Shop} as a Standard Schema. */
export const shopSchema: StandardSchema<Shop> = /* @__PURE__ */ standardSchema(checkShop);
