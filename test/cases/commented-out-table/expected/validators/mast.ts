// Generated from mast.md. Do not edit.

import type { Mast } from "../models/mast.js";
import { explainNumber, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Mast}.
 * Unknown members pass.
 */
export function isMast(value: unknown): value is Mast {
  return (
    isObject<Mast>(value) &&
    (value.height == null || isNumber(value.height))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Mast}. */
export function checkMast(value: unknown): Verdict<Mast> {
  return verdict(value, explainMast);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainMast(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Mast>(
    value,
    pointer,
    problems,
    {
      height: optional(nullable(explainNumber)),
    },
  );
}

/** {@link Mast} as a Standard Schema. */
export const mastSchema: StandardSchema<Mast> = /* @__PURE__ */ standardSchema(checkMast);
