/* eslint-disable */
// Generated from lift.md. Do not edit.

import type { Lift } from "../models/lift.js";
import {
  doubleRule,
  int32Rule,
  isNullishOrDouble,
  isNullishOrInt32,
  isNullishOrString,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Lift}.
 * Unknown members pass.
 */
export function isLift(value: unknown): value is Lift {
  return passes(value, visitLift);
}

/** Lists everything that keeps `value` from having the shape of {@link Lift}. */
export function checkLift(value: unknown, options?: CheckOptions): Verdict<Lift> {
  return check(value, visitLift, options);
}

/** Visits a {@link Lift}, for guards and checks. */
export function visitLift(value: unknown, name?: Key): boolean {
  if (!isObject<Lift>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.label, "label") &&
    isNullishOrInt32(value.floors, "floors") &&
    isNullishOrInt32(value.speed, "speed") &&
    isNullishOrInt32(value.load, "load") &&
    isNullishOrString(value.notice, "notice") &&
    isNullishOrString(value.manual, "manual") &&
    isNullishOrInt32(value.stops, "stops") &&
    isNullishOrDouble(value.acceleration, "acceleration") &&
    leave()
  );
}

/** What {@link Lift} is made of. */
export const liftRules: ObjectRules = {
  name: "house.lift",
  members: {
    label: { base: stringRule, maxLength: 20, nullable: true },
    floors: { base: int32Rule, minimum: 2, maximum: 40, nullable: true },
    speed: { base: int32Rule, minimum: 1, maximum: 9, nullable: true },
    load: nullableInt32Rule,
    notice: { base: stringRule, maxLength: 1024, nullable: true },
    manual: nullableStringRule,
    stops: { base: int32Rule, minimum: 1, maximum: 10000, nullable: true },
    acceleration: { base: doubleRule, minimum: 0, maximum: 1.5, nullable: true },
  },
};

/** {@link Lift} as a Standard Schema, which also gives its JSON Schema. */
export const liftSchema: StandardSchema<Lift> = /* @__PURE__ */ standardSchema(checkLift, liftRules);
