// Generated from kettle.md. Do not edit.

import type { Kettle } from "../models/kettle.js";
import { explainNumber, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Kettle}.
 * Unknown members pass.
 */
export function isKettle(value: unknown): value is Kettle {
  return (
    isObject<Kettle>(value) &&
    (value.litres == null || isNumber(value.litres))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Kettle}. */
export function checkKettle(value: unknown): Verdict<Kettle> {
  return verdict(value, explainKettle);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainKettle(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Kettle>(
    value,
    pointer,
    problems,
    {
      litres: optional(nullable(explainNumber)),
    },
  );
}

/** {@link Kettle} as a Standard Schema. */
export const kettleSchema: StandardSchema<Kettle> = /* @__PURE__ */ standardSchema(checkKettle);
