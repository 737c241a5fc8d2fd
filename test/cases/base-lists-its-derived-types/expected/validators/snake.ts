// Generated from snake.md. Do not edit.

import type { Snake } from "../models/snake.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Snake}.
 * Unknown members pass.
 */
export function isSnake(value: unknown): value is Snake {
  try {
    return visitSnake(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Snake}. */
export function checkSnake(value: unknown, options?: CheckOptions): Verdict<Snake> {
  return check(value, visitSnake, options);
}

/** Visits a {@link Snake}, for guards and checks. */
export function visitSnake(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Snake>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrInt32(value.weight, place, "weight") &&
    isNullishOrInt32(value.length, place, "length")
  );
}

/** What {@link Snake} is made of. */
export const snakeRules: ObjectRules = {
  name: "zoo.snake",
  members: {
    weight: nullableInt32Rule,
    length: nullableInt32Rule,
  },
};

/** {@link Snake} as a Standard Schema, which also gives its JSON Schema. */
export const snakeSchema: StandardSchema<Snake> = /* @__PURE__ */ standardSchema(checkSnake, snakeRules);
