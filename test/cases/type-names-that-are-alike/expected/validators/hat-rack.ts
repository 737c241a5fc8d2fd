/* eslint-disable */
// Generated from hatrack.md. Do not edit.

import type { HatRack } from "../models/hat-rack.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link HatRack}.
 * Unknown members pass.
 */
export function isHatRack(value: unknown): value is HatRack {
  return passes(value, visitHatRack);
}

/** Lists everything that keeps `value` from having the shape of {@link HatRack}. */
export function checkHatRack(value: unknown, options?: CheckOptions): Verdict<HatRack> {
  return check(value, visitHatRack, options);
}

/** Visits a {@link HatRack}, for guards and checks. */
export function visitHatRack(value: unknown, name?: Key): boolean {
  if (!isObject<HatRack>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.racks, "racks") &&
    leave()
  );
}

/** What {@link HatRack} is made of. */
export const hatRackRules: ObjectRules = {
  name: "shop.hatRack",
  members: {
    racks: nullableInt32Rule,
  },
};

/** {@link HatRack} as a Standard Schema, which also gives its JSON Schema. */
export const hatRackSchema: StandardSchema<HatRack> = /* @__PURE__ */ standardSchema(checkHatRack, hatRackRules);
