// Generated from scale.md. Do not edit.

import type { Scale } from "../models/scale.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Scale}.
 * Unknown members pass.
 */
export function isScale(value: unknown): value is Scale {
  return (
    isObject<Scale>(value) &&
    (value.weight == null || isInt32(value.weight))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Scale}. */
export function checkScale(value: unknown): Verdict<Scale> {
  return verdict(value, explainScale);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainScale(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Scale>(
    value,
    pointer,
    problems,
    {
      weight: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Scale} as a Standard Schema. */
export const scaleSchema: StandardSchema<Scale> = /* @__PURE__ */ standardSchema(checkScale);
