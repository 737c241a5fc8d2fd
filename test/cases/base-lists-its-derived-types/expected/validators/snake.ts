// Generated from snake.md. Do not edit.

import type { Snake } from "../models/snake.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainAnimal, isAnimal } from "./animal.js";

/**
 * Tells whether `value` has the shape of {@link Snake}.
 * Unknown members pass.
 */
export function isSnake(value: unknown): value is Snake {
  return (
    isObject<Snake>(value) &&
    (value.length == null || isInt32(value.length)) &&
    isAnimal(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Snake}. */
export function checkSnake(value: unknown): Verdict<Snake> {
  return verdict(value, explainSnake);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSnake(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Snake>(
    value,
    pointer,
    problems,
    {
      length: optional(nullable(explainInt32)),
    },
    explainAnimal,
  );
}

/** {@link Snake} as a Standard Schema. */
export const snakeSchema: StandardSchema<Snake> = /* @__PURE__ */ standardSchema(checkSnake);
