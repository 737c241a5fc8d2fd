// Generated from plate.md. Do not edit.

import type { Plate } from "../models/plate.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Plate}.
 * Unknown members pass.
 */
export function isPlate(value: unknown): value is Plate {
  return (
    isObject<Plate>(value) &&
    (value.size == null || isInt32(value.size))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Plate}. */
export function checkPlate(value: unknown): Verdict<Plate> {
  return verdict(value, explainPlate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPlate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Plate>(
    value,
    pointer,
    problems,
    {
      size: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Plate} as a Standard Schema. */
export const plateSchema: StandardSchema<Plate> = /* @__PURE__ */ standardSchema(checkPlate);
