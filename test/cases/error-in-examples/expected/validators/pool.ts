/* eslint-disable */
// Generated from pool.md. Do not edit.

import type { Pool } from "../models/pool.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Pool}.
 * Unknown members pass.
 */
export function isPool(value: unknown): value is Pool {
  return passes(value, visitPool);
}

/** Lists everything that keeps `value` from having the shape of {@link Pool}. */
export function checkPool(value: unknown, options?: CheckOptions): Verdict<Pool> {
  return check(value, visitPool, options);
}

/** Visits a {@link Pool}, for guards and checks. */
export function visitPool(value: unknown, name?: Key): boolean {
  if (!isObject<Pool>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.depth, "depth") &&
    leave()
  );
}

/** What {@link Pool} is made of. */
export const poolRules: ObjectRules = {
  name: "microsoft.graph.pool",
  members: {
    depth: nullableDoubleRule,
  },
};

/** {@link Pool} as a Standard Schema, which also gives its JSON Schema. */
export const poolSchema: StandardSchema<Pool> = /* @__PURE__ */ standardSchema(checkPool, poolRules);
