/* eslint-disable */
// Generated from clapper.md. Do not edit.

import type { Clapper } from "../models/clapper.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Clapper}.
 * Unknown members pass.
 */
export function isClapper(value: unknown): value is Clapper {
  return passes(value, visitClapper);
}

/** Lists everything that keeps `value` from having the shape of {@link Clapper}. */
export function checkClapper(value: unknown, options?: CheckOptions): Verdict<Clapper> {
  return check(value, visitClapper, options);
}

/** Visits a {@link Clapper}, for guards and checks. */
export function visitClapper(value: unknown, name?: Key): boolean {
  if (!isObject<Clapper>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.weight, "weight") &&
    leave()
  );
}

/** What {@link Clapper} is made of. */
export const clapperRules: ObjectRules = {
  name: "microsoft.graph.clapper",
  members: {
    weight: nullableDoubleRule,
  },
};

/** {@link Clapper} as a Standard Schema, which also gives its JSON Schema. */
export const clapperSchema: StandardSchema<Clapper> = /* @__PURE__ */ standardSchema(checkClapper, clapperRules);
