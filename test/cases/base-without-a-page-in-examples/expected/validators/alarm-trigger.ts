/* eslint-disable */
// Generated from api/alarm-create.md. Do not edit.

import type { AlarmTrigger, AnyAlarmTrigger } from "../models/alarm-trigger.js";
import { isString, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { noiseTriggerRules, visitNoiseTrigger } from "./noise-trigger.js";
import { timeTriggerRules, visitTimeTrigger } from "./time-trigger.js";

/**
 * Tells whether `value` has the shape of {@link AnyAlarmTrigger}.
 * Unknown members pass.
 */
export function isAlarmTrigger(value: unknown): value is AnyAlarmTrigger {
  return passes(value, visitAlarmTrigger);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyAlarmTrigger}. */
export function checkAlarmTrigger(value: unknown, options?: CheckOptions): Verdict<AnyAlarmTrigger> {
  return check(value, visitAlarmTrigger, options);
}

/** Visits a {@link AlarmTrigger}, for guards and checks. */
export function visitAlarmTrigger(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "microsoft.graph.noiseTrigger":
    case "#microsoft.graph.noiseTrigger":
      return visitNoiseTrigger(value, name);
    case "microsoft.graph.timeTrigger":
    case "#microsoft.graph.timeTrigger":
      return visitTimeTrigger(value, name);
  }
  if (!isObject<AlarmTrigger>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    leave()
  );
}

/** What {@link AnyAlarmTrigger} is made of. */
export const alarmTriggerRules: ObjectRules = {
  name: "microsoft.graph.alarmTrigger",
  members: {
    "@odata.type": stringRule,
  },
  derived: () => [noiseTriggerRules, timeTriggerRules],
};

/** {@link AnyAlarmTrigger} as a Standard Schema, which also gives its JSON Schema. */
export const alarmTriggerSchema: StandardSchema<AnyAlarmTrigger> =
  /* @__PURE__ */ standardSchema(checkAlarmTrigger, alarmTriggerRules);
