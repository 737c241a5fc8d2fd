// Generated from shed.md. Do not edit.

import type { Shed } from "../models/shed.js";
import { explainNumber, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Shed}.
 * Unknown members pass.
 */
export function isShed(value: unknown): value is Shed {
  return (
    isObject<Shed>(value) &&
    (value.width == null || isNumber(value.width))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Shed}. */
export function checkShed(value: unknown): Verdict<Shed> {
  return verdict(value, explainShed);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainShed(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Shed>(
    value,
    pointer,
    problems,
    {
      width: optional(nullable(explainNumber)),
    },
  );
}

/** {@link Shed} as a Standard Schema. */
export const shedSchema: StandardSchema<Shed> = /* @__PURE__ */ standardSchema(checkShed);
