/* eslint-disable */
// Generated from cafue9.md. Do not edit.

import type { Cafue9 } from "../models/cafue9.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Cafue9}.
 * Unknown members pass.
 */
export function isCafue9(value: unknown): value is Cafue9 {
  return passes(value, visitCafue9);
}

/** Lists everything that keeps `value` from having the shape of {@link Cafue9}. */
export function checkCafue9(value: unknown, options?: CheckOptions): Verdict<Cafue9> {
  return check(value, visitCafue9, options);
}

/** Visits a {@link Cafue9}, for guards and checks. */
export function visitCafue9(value: unknown, name?: Key): boolean {
  if (!isObject<Cafue9>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.pots, "pots") &&
    leave()
  );
}

/** What {@link Cafue9} is made of. */
export const cafue9Rules: ObjectRules = {
  name: "shop.cafue9",
  members: {
    pots: nullableInt32Rule,
  },
};

/** {@link Cafue9} as a Standard Schema, which also gives its JSON Schema. */
export const cafue9Schema: StandardSchema<Cafue9> = /* @__PURE__ */ standardSchema(checkCafue9, cafue9Rules);
