// Generated from cup.md. Do not edit.

import type { Cup } from "../models/cup.js";
import { explainBoolean, explainNumber, isBoolean, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Cup}.
 * Unknown members pass.
 */
export function isCup(value: unknown): value is Cup {
  return (
    isObject<Cup>(value) &&
    (value.volume == null || isNumber(value.volume)) &&
    (value.handle == null || isBoolean(value.handle))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Cup}. */
export function checkCup(value: unknown): Verdict<Cup> {
  return verdict(value, explainCup);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCup(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Cup>(
    value,
    pointer,
    problems,
    {
      volume: optional(nullable(explainNumber)),
      handle: optional(nullable(explainBoolean)),
    },
  );
}

/** {@link Cup} as a Standard Schema. */
export const cupSchema: StandardSchema<Cup> = /* @__PURE__ */ standardSchema(checkCup);
