// Generated from wall.md. Do not edit.

import type { Wall } from "../models/wall.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainPart, isPart } from "./part.js";

/**
 * Tells whether `value` has the shape of {@link Wall}.
 * Unknown members pass.
 */
export function isWall(value: unknown): value is Wall {
  return (
    isObject<Wall>(value) &&
    (value.width == null || isInt32(value.width)) &&
    isPart(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Wall}. */
export function checkWall(value: unknown): Verdict<Wall> {
  return verdict(value, explainWall);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainWall(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Wall>(
    value,
    pointer,
    problems,
    {
      width: optional(nullable(explainInt32)),
    },
    explainPart,
  );
}

/** {@link Wall} as a Standard Schema. */
export const wallSchema: StandardSchema<Wall> = /* @__PURE__ */ standardSchema(checkWall);
