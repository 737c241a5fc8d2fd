// Generated from bridge.md. Do not edit.

import type { Bridge } from "../models/bridge.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Bridge}.
 * Unknown members pass.
 */
export function isBridge(value: unknown): value is Bridge {
  try {
    return visitBridge(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Bridge}. */
export function checkBridge(value: unknown, options?: CheckOptions): Verdict<Bridge> {
  return check(value, visitBridge, options);
}

/** Visits a {@link Bridge}, for guards and checks. */
export function visitBridge(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Bridge>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value.id === undefined || isString(value.id, place, "id")) &&
    isNullishOrInt32(value.length, place, "length")
  );
}

/** What {@link Bridge} is made of. */
export const bridgeRules: ObjectRules = {
  name: "city.bridge",
  members: {
    id: stringRule,
    length: nullableInt32Rule,
  },
};

/** {@link Bridge} as a Standard Schema, which also gives its JSON Schema. */
export const bridgeSchema: StandardSchema<Bridge> = /* @__PURE__ */ standardSchema(checkBridge, bridgeRules);
