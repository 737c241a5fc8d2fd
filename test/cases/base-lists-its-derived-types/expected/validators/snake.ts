/* eslint-disable */
// Generated from snake.md. Do not edit.

import type { Snake } from "../models/snake.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Snake}.
 * Unknown members pass.
 */
export function isSnake(value: unknown): value is Snake {
  return passes(value, visitSnake);
}

/** Lists everything that keeps `value` from having the shape of {@link Snake}. */
export function checkSnake(value: unknown, options?: CheckOptions): Verdict<Snake> {
  return check(value, visitSnake, options);
}

/** Visits a {@link Snake}, for guards and checks. */
export function visitSnake(value: unknown, name?: Key): boolean {
  if (!isObject<Snake>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.weight, "weight") &&
    isNullishOrInt32(value.length, "length") &&
    leave()
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
