// Generated from fish.md. Do not edit.

import type { Fish } from "../models/fish.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainAnimal, isAnimal } from "./animal.js";

/**
 * Tells whether `value` has the shape of {@link Fish}.
 * Unknown members pass.
 */
export function isFish(value: unknown): value is Fish {
  return (
    isObject<Fish>(value) &&
    (value.fins == null || isInt32(value.fins)) &&
    isAnimal(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Fish}. */
export function checkFish(value: unknown): Verdict<Fish> {
  return verdict(value, explainFish);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainFish(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Fish>(
    value,
    pointer,
    problems,
    {
      fins: optional(nullable(explainInt32)),
    },
    explainAnimal,
  );
}

/** {@link Fish} as a Standard Schema. */
export const fishSchema: StandardSchema<Fish> = /* @__PURE__ */ standardSchema(checkFish);
