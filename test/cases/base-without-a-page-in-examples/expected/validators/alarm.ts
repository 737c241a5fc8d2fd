/* eslint-disable */
// Generated from api/alarm-create.md. Do not edit.

import type { Alarm, AlarmCreate } from "../models/alarm.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { alarmTriggerRules, visitAlarmTrigger } from "./alarm-trigger.js";

/**
 * Tells whether `value` has the shape of {@link Alarm}.
 * Unknown members pass.
 */
export function isAlarm(value: unknown): value is Alarm {
  return passes(value, visitAlarm);
}

/** Lists everything that keeps `value` from having the shape of {@link Alarm}. */
export function checkAlarm(value: unknown, options?: CheckOptions): Verdict<Alarm> {
  return check(value, visitAlarm, options);
}

/** Visits a {@link Alarm}, for guards and checks. */
export function visitAlarm(value: unknown, name?: Key): boolean {
  if (!isObject<Alarm>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    (value.trigger == null || visitAlarmTrigger(value.trigger, "trigger")) &&
    isNullishOrString(value.id, "id") &&
    leave()
  );
}

/** What {@link Alarm} is made of. */
export const alarmRules: ObjectRules = {
  name: "microsoft.graph.alarm",
  members: {
    name: nullableStringRule,
    trigger: { type: () => alarmTriggerRules, nullable: true },
    id: nullableStringRule,
  },
};

/** {@link Alarm} as a Standard Schema, which also gives its JSON Schema. */
export const alarmSchema: StandardSchema<Alarm> = /* @__PURE__ */ standardSchema(checkAlarm, alarmRules);

/**
 * Tells whether `value` has the shape of {@link AlarmCreate}.
 * Unknown and read-only members do not.
 */
export function isAlarmCreate(value: unknown): value is AlarmCreate {
  return checkWritten(value, alarmCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link AlarmCreate}. */
export function checkAlarmCreate(value: unknown): Verdict<AlarmCreate> {
  return checkWritten(value, alarmCreateRules);
}

/** What {@link AlarmCreate} is made of. */
export const alarmCreateRules: ObjectRules = {
  name: "microsoft.graph.alarm",
  members: {
    name: nullableStringRule,
    trigger: { type: () => alarmTriggerRules, nullable: true },
  },
  required: ["name", "trigger"],
  returned: () => alarmRules,
};

/** {@link AlarmCreate} as a Standard Schema, which also gives its JSON Schema. */
export const alarmCreateSchema: StandardSchema<AlarmCreate> =
  /* @__PURE__ */ standardSchema(checkAlarmCreate, alarmCreateRules);
