// Generated from lamp.md. Do not edit.

import type { Lamp } from "../models/lamp.js";
import { explainBoolean, isBoolean } from "../runtime/primitives.js";
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
    (value.isOn == null || isBoolean(value.isOn))
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
      isOn: optional(nullable(explainBoolean)),
    },
  );
}

/** {@link Lamp} as a Standard Schema. */
export const lampSchema: StandardSchema<Lamp> = /* @__PURE__ */ standardSchema(checkLamp);
