/* eslint-disable */
// Generated from kettle.md. Do not edit.

import type { Kettle } from "../models/kettle.js";
import { isNullishOrDouble, nullableDoubleRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Kettle}.
 * Unknown members pass.
 */
export function isKettle(value: unknown): value is Kettle {
  return passes(value, visitKettle);
}

/** Lists everything that keeps `value` from having the shape of {@link Kettle}. */
export function checkKettle(value: unknown, options?: CheckOptions): Verdict<Kettle> {
  return check(value, visitKettle, options);
}

/** Visits a {@link Kettle}, for guards and checks. */
export function visitKettle(value: unknown, name?: Key): boolean {
  if (!isObject<Kettle>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.litres, "litres") &&
    leave()
  );
}

/** What {@link Kettle} is made of. */
export const kettleRules: ObjectRules = {
  name: "microsoft.graph.kettle",
  members: {
    litres: nullableDoubleRule,
  },
};

/** {@link Kettle} as a Standard Schema, which also gives its JSON Schema. */
export const kettleSchema: StandardSchema<Kettle> = /* @__PURE__ */ standardSchema(checkKettle, kettleRules);
