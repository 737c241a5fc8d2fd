/* eslint-disable */
// Generated from armchair.md. Do not edit.

import type { Armchair } from "../models/armchair.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Armchair}.
 * Unknown members pass.
 */
export function isArmchair(value: unknown): value is Armchair {
  return passes(value, visitArmchair);
}

/** Lists everything that keeps `value` from having the shape of {@link Armchair}. */
export function checkArmchair(value: unknown, options?: CheckOptions): Verdict<Armchair> {
  return check(value, visitArmchair, options);
}

/** Visits a {@link Armchair}, for guards and checks. */
export function visitArmchair(value: unknown, name?: Key): boolean {
  if (!isObject<Armchair>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrInt32(value.legs, "legs") &&
    isNullishOrInt32(value.arms, "arms") &&
    leave()
  );
}

/** What {@link Armchair} is made of. */
export const armchairRules: ObjectRules = {
  name: "shop.armchair",
  members: {
    id: stringRule,
    legs: nullableInt32Rule,
    arms: nullableInt32Rule,
  },
};

/** {@link Armchair} as a Standard Schema, which also gives its JSON Schema. */
export const armchairSchema: StandardSchema<Armchair> = /* @__PURE__ */ standardSchema(checkArmchair, armchairRules);
