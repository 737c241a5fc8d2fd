// Generated from pool.md. Do not edit.

import type { Pool } from "../models/pool.js";
import { explainNumber, isNumber } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Pool}.
 * Unknown members pass.
 */
export function isPool(value: unknown): value is Pool {
  return (
    isObject<Pool>(value) &&
    (value.depth == null || isNumber(value.depth))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Pool}. */
export function checkPool(value: unknown): Verdict<Pool> {
  return verdict(value, explainPool);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPool(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Pool>(
    value,
    pointer,
    problems,
    {
      depth: optional(nullable(explainNumber)),
    },
  );
}

/** {@link Pool} as a Standard Schema. */
export const poolSchema: StandardSchema<Pool> = /* @__PURE__ */ standardSchema(checkPool);
