/* eslint-disable */
// Generated from bridge.md. Do not edit.

import type { Bridge } from "../models/bridge.js";
import { isNullishOrInt32, isString, nullableInt32Rule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Bridge}.
 * Unknown members pass.
 */
export function isBridge(value: unknown): value is Bridge {
  return passes(value, visitBridge);
}

/** Lists everything that keeps `value` from having the shape of {@link Bridge}. */
export function checkBridge(value: unknown, options?: CheckOptions): Verdict<Bridge> {
  return check(value, visitBridge, options);
}

/** Visits a {@link Bridge}, for guards and checks. */
export function visitBridge(value: unknown, name?: Key): boolean {
  if (!isObject<Bridge>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.id === undefined || isString(value.id, "id")) &&
    isNullishOrInt32(value.length, "length") &&
    leave()
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
