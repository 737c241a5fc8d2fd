/* eslint-disable */
// Generated from clock.md. Do not edit.

import type { Clock } from "../models/clock.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Clock}.
 * Unknown members pass.
 */
export function isClock(value: unknown): value is Clock {
  return passes(value, visitClock);
}

/** Lists everything that keeps `value` from having the shape of {@link Clock}. */
export function checkClock(value: unknown, options?: CheckOptions): Verdict<Clock> {
  return check(value, visitClock, options);
}

/** Visits a {@link Clock}, for guards and checks. */
export function visitClock(value: unknown, name?: Key): boolean {
  if (!isObject<Clock>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.voltage, "voltage") &&
    isNullishOrString(value.band, "band") &&
    isNullishOrString(value.time, "time") &&
    leave()
  );
}

/** What {@link Clock} is made of. */
export const clockRules: ObjectRules = {
  name: "shop.clock",
  members: {
    voltage: nullableInt32Rule,
    band: nullableStringRule,
    time: nullableStringRule,
  },
};

/** {@link Clock} as a Standard Schema, which also gives its JSON Schema. */
export const clockSchema: StandardSchema<Clock> = /* @__PURE__ */ standardSchema(checkClock, clockRules);
