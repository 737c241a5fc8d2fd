/* eslint-disable */
// Generated from cup.md. Do not edit.

import type { Cup } from "../models/cup.js";
import {
  isNullishOrBoolean,
  isNullishOrDouble,
  nullableBooleanRule,
  nullableDoubleRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Cup}.
 * Unknown members pass.
 */
export function isCup(value: unknown): value is Cup {
  return passes(value, visitCup);
}

/** Lists everything that keeps `value` from having the shape of {@link Cup}. */
export function checkCup(value: unknown, options?: CheckOptions): Verdict<Cup> {
  return check(value, visitCup, options);
}

/** Visits a {@link Cup}, for guards and checks. */
export function visitCup(value: unknown, name?: Key): boolean {
  if (!isObject<Cup>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.volume, "volume") &&
    isNullishOrBoolean(value.handle, "handle") &&
    leave()
  );
}

/** What {@link Cup} is made of. */
export const cupRules: ObjectRules = {
  name: "microsoft.graph.cup",
  members: {
    volume: nullableDoubleRule,
    handle: nullableBooleanRule,
  },
};

/** {@link Cup} as a Standard Schema, which also gives its JSON Schema. */
export const cupSchema: StandardSchema<Cup> = /* @__PURE__ */ standardSchema(checkCup, cupRules);
