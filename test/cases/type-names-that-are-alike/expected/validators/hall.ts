/* eslint-disable */
// Generated from hall.md. Do not edit.

import type { Hall } from "../models/hall.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { hatRackRules, visitHatRack } from "./hat-rack.js";
import { shopHatRackRules, visitShopHatRack } from "./shop-hat-rack.js";

/**
 * Tells whether `value` has the shape of {@link Hall}.
 * Unknown members pass.
 */
export function isHall(value: unknown): value is Hall {
  return passes(value, visitHall);
}

/** Lists everything that keeps `value` from having the shape of {@link Hall}. */
export function checkHall(value: unknown, options?: CheckOptions): Verdict<Hall> {
  return check(value, visitHall, options);
}

/** Visits a {@link Hall}, for guards and checks. */
export function visitHall(value: unknown, name?: Key): boolean {
  if (!isObject<Hall>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.left == null || visitShopHatRack(value.left, "left")) &&
    (value.right == null || visitHatRack(value.right, "right")) &&
    leave()
  );
}

/** What {@link Hall} is made of. */
export const hallRules: ObjectRules = {
  name: "shop.hall",
  members: {
    left: { type: () => shopHatRackRules, nullable: true },
    right: { type: () => hatRackRules, nullable: true },
  },
};

/** {@link Hall} as a Standard Schema, which also gives its JSON Schema. */
export const hallSchema: StandardSchema<Hall> = /* @__PURE__ */ standardSchema(checkHall, hallRules);
