/* eslint-disable */
// Generated from resources/torch.md. Do not edit.

import type { Torch } from "../models/torch.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Torch}.
 * Unknown members pass.
 */
export function isTorch(value: unknown): value is Torch {
  return passes(value, visitTorch);
}

/** Lists everything that keeps `value` from having the shape of {@link Torch}. */
export function checkTorch(value: unknown, options?: CheckOptions): Verdict<Torch> {
  return check(value, visitTorch, options);
}

/** Visits a {@link Torch}, for guards and checks. */
export function visitTorch(value: unknown, name?: Key): boolean {
  if (!isObject<Torch>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.fuel, "fuel") &&
    leave()
  );
}

/** What {@link Torch} is made of. */
export const torchRules: ObjectRules = {
  name: "microsoft.graph.torch",
  members: {
    fuel: nullableStringRule,
  },
};

/** {@link Torch} as a Standard Schema, which also gives its JSON Schema. */
export const torchSchema: StandardSchema<Torch> = /* @__PURE__ */ standardSchema(checkTorch, torchRules);
