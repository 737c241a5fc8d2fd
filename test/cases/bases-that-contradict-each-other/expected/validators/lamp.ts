/* eslint-disable */
// Generated from lamp.md. Do not edit.

import type { Lamp } from "../models/lamp.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Lamp}.
 * Unknown members pass.
 */
export function isLamp(value: unknown): value is Lamp {
  return passes(value, visitLamp);
}

/** Lists everything that keeps `value` from having the shape of {@link Lamp}. */
export function checkLamp(value: unknown, options?: CheckOptions): Verdict<Lamp> {
  return check(value, visitLamp, options);
}

/** Visits a {@link Lamp}, for guards and checks. */
export function visitLamp(value: unknown, name?: Key): boolean {
  if (!isObject<Lamp>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.voltage, "voltage") &&
    isNullishOrInt32(value.watts, "watts") &&
    leave()
  );
}

/** What {@link Lamp} is made of. */
export const lampRules: ObjectRules = {
  name: "shop.lamp",
  members: {
    voltage: nullableInt32Rule,
    watts: nullableInt32Rule,
  },
};

/** {@link Lamp} as a Standard Schema, which also gives its JSON Schema. */
export const lampSchema: StandardSchema<Lamp> = /* @__PURE__ */ standardSchema(checkLamp, lampRules);
