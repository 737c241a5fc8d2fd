// Generated from roof.md. Do not edit.

import type { Roof } from "../models/roof.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainPart, isPart } from "./part.js";

/**
 * Tells whether `value` has the shape of {@link Roof}.
 * Unknown members pass.
 */
export function isRoof(value: unknown): value is Roof {
  return (
    isObject<Roof>(value) &&
    (value.pitch == null || isInt32(value.pitch)) &&
    isPart(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Roof}. */
export function checkRoof(value: unknown): Verdict<Roof> {
  return verdict(value, explainRoof);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainRoof(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Roof>(
    value,
    pointer,
    problems,
    {
      pitch: optional(nullable(explainInt32)),
    },
    explainPart,
  );
}

/** {@link Roof} as a Standard Schema. */
export const roofSchema: StandardSchema<Roof> = /* @__PURE__ */ standardSchema(checkRoof);
