/* eslint-disable */
// Generated from crate.md. Do not edit.

import type { Crate } from "../models/crate.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Crate}.
 * Unknown members pass.
 */
export function isCrate(value: unknown): value is Crate {
  return passes(value, visitCrate);
}

/** Lists everything that keeps `value` from having the shape of {@link Crate}. */
export function checkCrate(value: unknown, options?: CheckOptions): Verdict<Crate> {
  return check(value, visitCrate, options);
}

/** Visits a {@link Crate}, for guards and checks. */
export function visitCrate(value: unknown, name?: Key): boolean {
  if (!isObject<Crate>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.width, "width") &&
    leave()
  );
}

/** What {@link Crate} is made of. */
export const crateRules: ObjectRules = {
  name: "microsoft.graph.crate",
  members: {
    width: nullableInt32Rule,
  },
};

/** {@link Crate} as a Standard Schema, which also gives its JSON Schema. */
export const crateSchema: StandardSchema<Crate> = /* @__PURE__ */ standardSchema(checkCrate, crateRules);
