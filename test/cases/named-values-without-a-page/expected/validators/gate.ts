/* eslint-disable */
// Generated from gate.md. Do not edit.

import type { Gate } from "../models/gate.js";
import { isNullishOrString, isStringArray, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Gate}.
 * Unknown members pass.
 */
export function isGate(value: unknown): value is Gate {
  return passes(value, visitGate);
}

/** Lists everything that keeps `value` from having the shape of {@link Gate}. */
export function checkGate(value: unknown, options?: CheckOptions): Verdict<Gate> {
  return check(value, visitGate, options);
}

/** Visits a {@link Gate}, for guards and checks. */
export function visitGate(value: unknown, name?: Key): boolean {
  if (!isObject<Gate>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.state, "state") &&
    (value.history === undefined || isStringArray(value.history, "history")) &&
    leave()
  );
}

/** What {@link Gate} is made of. */
export const gateRules: ObjectRules = {
  name: "city.gate",
  members: {
    state: nullableStringRule,
    history: { items: stringRule },
  },
};

/** {@link Gate} as a Standard Schema, which also gives its JSON Schema. */
export const gateSchema: StandardSchema<Gate> = /* @__PURE__ */ standardSchema(checkGate, gateRules);
