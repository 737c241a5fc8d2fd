/* eslint-disable */
// Generated from vase.md. Do not edit.

import type { Vase } from "../models/vase.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Vase}.
 * Unknown members pass.
 */
export function isVase(value: unknown): value is Vase {
  return passes(value, visitVase);
}

/** Lists everything that keeps `value` from having the shape of {@link Vase}. */
export function checkVase(value: unknown, options?: CheckOptions): Verdict<Vase> {
  return check(value, visitVase, options);
}

/** Visits a {@link Vase}, for guards and checks. */
export function visitVase(value: unknown, name?: Key): boolean {
  if (!isObject<Vase>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.color, "color") &&
    isNullishOrString(value.shape, "shape") &&
    isNullishOrString(value.owner, "owner") &&
    leave()
  );
}

/** What {@link Vase} is made of. */
export const vaseRules: ObjectRules = {
  name: "microsoft.graph.vase",
  members: {
    color: nullableStringRule,
    shape: nullableStringRule,
    owner: nullableStringRule,
  },
  readOnly: ["owner"],
};

/** {@link Vase} as a Standard Schema, which also gives its JSON Schema. */
export const vaseSchema: StandardSchema<Vase> = /* @__PURE__ */ standardSchema(checkVase, vaseRules);
