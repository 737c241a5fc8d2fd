/* eslint-disable */
// Generated from zoo.md. Do not edit.

import type { Zoo } from "../models/zoo.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Zoo}.
 * Unknown members pass.
 */
export function isZoo(value: unknown): value is Zoo {
  return passes(value, visitZoo);
}

/** Lists everything that keeps `value` from having the shape of {@link Zoo}. */
export function checkZoo(value: unknown, options?: CheckOptions): Verdict<Zoo> {
  return check(value, visitZoo, options);
}

/** Visits a {@link Zoo}, for guards and checks. */
export function visitZoo(value: unknown, name?: Key): boolean {
  if (!isObject<Zoo>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    leave()
  );
}

/** What {@link Zoo} is made of. */
export const zooRules: ObjectRules = {
  name: "zoo.zoo",
  members: {
    name: nullableStringRule,
  },
};

/** {@link Zoo} as a Standard Schema, which also gives its JSON Schema. */
export const zooSchema: StandardSchema<Zoo> = /* @__PURE__ */ standardSchema(checkZoo, zooRules);
