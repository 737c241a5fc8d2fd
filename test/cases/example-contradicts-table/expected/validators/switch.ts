/* eslint-disable */
// Generated from switch.md. Do not edit.

import type { Switch } from "../models/switch.js";
import {
  isNullishOrBoolean,
  isNullishOrInt32,
  isStringArray,
  nullableBooleanRule,
  nullableInt32Rule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Switch}.
 * Unknown members pass.
 */
export function isSwitch(value: unknown): value is Switch {
  return passes(value, visitSwitch);
}

/** Lists everything that keeps `value` from having the shape of {@link Switch}. */
export function checkSwitch(value: unknown, options?: CheckOptions): Verdict<Switch> {
  return check(value, visitSwitch, options);
}

/** Visits a {@link Switch}, for guards and checks. */
export function visitSwitch(value: unknown, name?: Key): boolean {
  if (!isObject<Switch>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrBoolean(value.isOn, "isOn") &&
    (value.labels === undefined || isStringArray(value.labels, "labels")) &&
    isNullishOrInt32(value.voltage, "voltage") &&
    leave()
  );
}

/** What {@link Switch} is made of. */
export const switchRules: ObjectRules = {
  name: "microsoft.graph.switch",
  members: {
    isOn: nullableBooleanRule,
    labels: { items: stringRule },
    voltage: nullableInt32Rule,
  },
};

/** {@link Switch} as a Standard Schema, which also gives its JSON Schema. */
export const switchSchema: StandardSchema<Switch> = /* @__PURE__ */ standardSchema(checkSwitch, switchRules);
