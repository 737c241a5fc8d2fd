// Generated from bird.md. Do not edit.

import type { Bird } from "../models/bird.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainAnimal, isAnimal } from "./animal.js";

/**
 * Tells whether `value` has the shape of {@link Bird}.
 * Unknown members pass.
 */
export function isBird(value: unknown): value is Bird {
  return (
    isObject<Bird>(value) &&
    (value.wings == null || isInt32(value.wings)) &&
    isAnimal(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Bird}. */
export function checkBird(value: unknown): Verdict<Bird> {
  return verdict(value, explainBird);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainBird(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Bird>(
    value,
    pointer,
    problems,
    {
      wings: optional(nullable(explainInt32)),
    },
    explainAnimal,
  );
}

/** {@link Bird} as a Standard Schema. */
export const birdSchema: StandardSchema<Bird> = /* @__PURE__ */ standardSchema(checkBird);
