/* eslint-disable */
// Generated from api/alarm-create.md. Do not edit.

import type { TimeTrigger } from "../models/time-trigger.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.timeTrigger"];

/**
 * Tells whether `value` has the shape of {@link TimeTrigger}.
 * Unknown members pass.
 */
export function isTimeTrigger(value: unknown): value is TimeTrigger {
  return passes(value, visitTimeTrigger);
}

/** Lists everything that keeps `value` from having the shape of {@link TimeTrigger}. */
export function checkTimeTrigger(value: unknown, options?: CheckOptions): Verdict<TimeTrigger> {
  return check(value, visitTimeTrigger, options);
}

/** Visits a {@link TimeTrigger}, for guards and checks. */
export function visitTimeTrigger(value: unknown, name?: Key): boolean {
  if (!isObject<TimeTrigger>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrDouble(value.hour, "hour") &&
    leave()
  );
}

/** What {@link TimeTrigger} is made of. */
export const timeTriggerRules: ObjectRules = {
  name: "microsoft.graph.timeTrigger",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    hour: nullableDoubleRule,
  },
};

/** {@link TimeTrigger} as a Standard Schema, which also gives its JSON Schema. */
export const timeTriggerSchema: StandardSchema<TimeTrigger> =
  /* @__PURE__ */ standardSchema(checkTimeTrigger, timeTriggerRules);
