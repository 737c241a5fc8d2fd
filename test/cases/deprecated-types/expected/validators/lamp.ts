// Generated from resources/lamp.md. Do not edit.

import type { Lamp } from "../models/lamp.js";
import { explainInt32, explainString, isInt32, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Lamp}.
 * Unknown members pass.
 */
export function isLamp(value: unknown): value is Lamp {
  return (
    isObject<Lamp>(value) &&
    (value.bulb == null || isString(value.bulb)) &&
    (value.protocol == null || isString(value.protocol)) &&
    (value.power == null || isInt32(value.power)) &&
    (value.voltage == null || isInt32(value.voltage))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Lamp}. */
export function checkLamp(value: unknown): Verdict<Lamp> {
  return verdict(value, explainLamp);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainLamp(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Lamp>(
    value,
    pointer,
    problems,
    {
      bulb: optional(nullable(explainString)),
      protocol: optional(nullable(explainString)),
      power: optional(nullable(explainInt32)),
      voltage: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Lamp} as a Standard Schema. */
export const lampSchema: StandardSchema<Lamp> = /* @__PURE__ */ standardSchema(checkLamp);
