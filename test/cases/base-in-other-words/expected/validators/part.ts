// Generated from part.md. Do not edit.

import type { Part } from "../models/part.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Part}.
 * Unknown members pass.
 */
export function isPart(value: unknown): value is Part {
  return (
    isObject<Part>(value) &&
    (value.weight == null || isInt32(value.weight))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Part}. */
export function checkPart(value: unknown): Verdict<Part> {
  return verdict(value, explainPart);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainPart(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Part>(
    value,
    pointer,
    problems,
    {
      weight: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Part} as a Standard Schema. */
export const partSchema: StandardSchema<Part> = /* @__PURE__ */ standardSchema(checkPart);
