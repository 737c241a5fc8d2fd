/* eslint-disable */
// Generated from wall.md. Do not edit.

import type { Wall } from "../models/wall.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Wall}.
 * Unknown members pass.
 */
export function isWall(value: unknown): value is Wall {
  return passes(value, visitWall);
}

/** Lists everything that keeps `value` from having the shape of {@link Wall}. */
export function checkWall(value: unknown, options?: CheckOptions): Verdict<Wall> {
  return check(value, visitWall, options);
}

/** Visits a {@link Wall}, for guards and checks. */
export function visitWall(value: unknown, name?: Key): boolean {
  if (!isObject<Wall>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.weight, "weight") &&
    isNullishOrInt32(value.width, "width") &&
    leave()
  );
}

/** What {@link Wall} is made of. */
export const wallRules: ObjectRules = {
  name: "city.wall",
  members: {
    weight: nullableInt32Rule,
    width: nullableInt32Rule,
  },
};

/** {@link Wall} as a Standard Schema, which also gives its JSON Schema. */
export const wallSchema: StandardSchema<Wall> = /* @__PURE__ */ standardSchema(checkWall, wallRules);
