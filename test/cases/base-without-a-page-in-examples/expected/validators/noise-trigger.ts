/* eslint-disable */
// Generated from api/alarm-create.md. Do not edit.

import type { NoiseTrigger } from "../models/noise-trigger.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#microsoft.graph.noiseTrigger"];

/**
 * Tells whether `value` has the shape of {@link NoiseTrigger}.
 * Unknown members pass.
 */
export function isNoiseTrigger(value: unknown): value is NoiseTrigger {
  return passes(value, visitNoiseTrigger);
}

/** Lists everything that keeps `value` from having the shape of {@link NoiseTrigger}. */
export function checkNoiseTrigger(value: unknown, options?: CheckOptions): Verdict<NoiseTrigger> {
  return check(value, visitNoiseTrigger, options);
}

/** Visits a {@link NoiseTrigger}, for guards and checks. */
export function visitNoiseTrigger(value: unknown, name?: Key): boolean {
  if (!isObject<NoiseTrigger>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrDouble(value.decibels, "decibels") &&
    leave()
  );
}

/** What {@link NoiseTrigger} is made of. */
export const noiseTriggerRules: ObjectRules = {
  name: "microsoft.graph.noiseTrigger",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    decibels: nullableDoubleRule,
  },
};

/** {@link NoiseTrigger} as a Standard Schema, which also gives its JSON Schema. */
export const noiseTriggerSchema: StandardSchema<NoiseTrigger> =
  /* @__PURE__ */ standardSchema(checkNoiseTrigger, noiseTriggerRules);
