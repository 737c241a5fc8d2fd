// Generated from animal.md. Do not edit.

import type { Animal } from "../models/animal.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Animal}.
 * Unknown members pass.
 */
export function isAnimal(value: unknown): value is Animal {
  return (
    isObject<Animal>(value) &&
    (value.weight == null || isInt32(value.weight))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Animal}. */
export function checkAnimal(value: unknown): Verdict<Animal> {
  return verdict(value, explainAnimal);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainAnimal(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Animal>(
    value,
    pointer,
    problems,
    {
      weight: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Animal} as a Standard Schema. */
export const animalSchema: StandardSchema<Animal> = /* @__PURE__ */ standardSchema(checkAnimal);
