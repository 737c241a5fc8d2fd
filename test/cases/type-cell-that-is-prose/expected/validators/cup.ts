// Generated from cup.md. Do not edit.

import type { Cup } from "../models/cup.js";
import {
  anythingRule,
  int32Rule,
  isAnythingArray,
  isInt32,
  isNullishOrAnything,
  isNullishOrBoolean,
  isString,
  nullableAnythingRule,
  nullableBooleanRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isAnyOf, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Cup}.
 * Unknown members pass.
 */
export function isCup(value: unknown): value is Cup {
  try {
    return visitCup(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Cup}. */
export function checkCup(value: unknown, options?: CheckOptions): Verdict<Cup> {
  return check(value, visitCup, options);
}

/** Visits a {@link Cup}, for guards and checks. */
export function visitCup(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Cup>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrAnything(value.volume, place, "volume") &&
    isNullishOrBoolean(value.handle, place, "handle") &&
    isNullishOrAnything(value.glaze, place, "glaze") &&
    (value.size == null || isAnyOf("a string or an integer of 32 bits", [isString, isInt32], value.size, place, "size")) &&
    (value.maker === undefined || isAnythingArray(value.maker, place, "maker")) &&
    isNullishOrAnything(value.owner, place, "owner") &&
    isNullishOrAnything(value.saucer, place, "saucer")
  );
}

/** What {@link Cup} is made of. */
export const cupRules: ObjectRules = {
  name: "microsoft.graph.cup",
  members: {
    volume: nullableAnythingRule,
    handle: nullableBooleanRule,
    glaze: nullableAnythingRule,
    size: { anyOf: [stringRule, int32Rule], nullable: true },
    maker: { items: anythingRule },
    owner: nullableAnythingRule,
    saucer: nullableAnythingRule,
  },
};

/** {@link Cup} as a Standard Schema, which also gives its JSON Schema. */
export const cupSchema: StandardSchema<Cup> = /* @__PURE__ */ standardSchema(checkCup, cupRules);
