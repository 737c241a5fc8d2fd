// Generated from stone.md. Do not edit.

import type { Stone } from "../models/stone.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Stone}.
 * Unknown members pass.
 */
export function isStone(value: unknown): value is Stone {
  return (
    isObject<Stone>(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Stone}. */
export function checkStone(value: unknown): Verdict<Stone> {
  return verdict(value, explainStone);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainStone(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Stone>(
    value,
    pointer,
    problems,
    {
    },
  );
}

/** {@link Stone} as a Standard Schema. */
export const stoneSchema: StandardSchema<Stone> = /* @__PURE__ */ standardSchema(checkStone);
