// Generated from till.md. Do not edit.

import type { Till } from "../models/till.js";
import { explainInt32, explainString, isInt32, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Till}.
 * Unknown members pass.
 */
export function isTill(value: unknown): value is Till {
  return (
    isObject<Till>(value) &&
    (value.drawers == null || isInt32(value.drawers)) &&
    (value.currency == null || isString(value.currency))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Till}. */
export function checkTill(value: unknown): Verdict<Till> {
  return verdict(value, explainTill);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainTill(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Till>(
    value,
    pointer,
    problems,
    {
      drawers: optional(nullable(explainInt32)),
      currency: optional(nullable(explainString)),
    },
  );
}

/** {@link Till} as a Standard Schema. */
export const tillSchema: StandardSchema<Till> = /* @__PURE__ */ standardSchema(checkTill);
