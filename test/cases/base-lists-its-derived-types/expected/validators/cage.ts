// Generated from cage.md. Do not edit.

import type { Cage } from "../models/cage.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Cage}.
 * Unknown members pass.
 */
export function isCage(value: unknown): value is Cage {
  return (
    isObject<Cage>(value) &&
    (value.width == null || isInt32(value.width))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Cage}. */
export function checkCage(value: unknown): Verdict<Cage> {
  return verdict(value, explainCage);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCage(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Cage>(
    value,
    pointer,
    problems,
    {
      width: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Cage} as a Standard Schema. */
export const cageSchema: StandardSchema<Cage> = /* @__PURE__ */ standardSchema(checkCage);
