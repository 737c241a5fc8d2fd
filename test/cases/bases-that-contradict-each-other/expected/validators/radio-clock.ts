/* eslint-disable */
// Generated from radioClock.md. Do not edit.

import type { AnyRadioClock, RadioClock } from "../models/radio-clock.js";
import {
  isNullishOrInt32,
  isNullishOrString,
  isString,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { clockRules, visitClock } from "./clock.js";

/**
 * Tells whether `value` has the shape of {@link AnyRadioClock}.
 * Unknown members pass.
 */
export function isRadioClock(value: unknown): value is AnyRadioClock {
  return passes(value, visitRadioClock);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyRadioClock}. */
export function checkRadioClock(value: unknown, options?: CheckOptions): Verdict<AnyRadioClock> {
  return check(value, visitRadioClock, options);
}

/** Visits a {@link RadioClock}, for guards and checks. */
export function visitRadioClock(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "shop.clock":
    case "#shop.clock":
      return visitClock(value, name);
  }
  if (!isObject<RadioClock>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrInt32(value.voltage, "voltage") &&
    isNullishOrString(value.band, "band") &&
    isNullishOrString(value.time, "time") &&
    leave()
  );
}

/** What {@link AnyRadioClock} is made of. */
export const radioClockRules: ObjectRules = {
  name: "shop.radioClock",
  members: {
    "@odata.type": stringRule,
    voltage: nullableInt32Rule,
    band: nullableStringRule,
    time: nullableStringRule,
  },
  derived: () => [clockRules],
};

/** {@link AnyRadioClock} as a Standard Schema, which also gives its JSON Schema. */
export const radioClockSchema: StandardSchema<AnyRadioClock> =
  /* @__PURE__ */ standardSchema(checkRadioClock, radioClockRules);
