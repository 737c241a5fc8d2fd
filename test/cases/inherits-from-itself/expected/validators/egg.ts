/* eslint-disable */
// Generated from egg.md. Do not edit.

import type { Egg } from "../models/egg.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Egg}.
 * Unknown members pass.
 */
export function isEgg(value: unknown): value is Egg {
  return passes(value, visitEgg);
}

/** Lists everything that keeps `value` from having the shape of {@link Egg}. */
export function checkEgg(value: unknown, options?: CheckOptions): Verdict<Egg> {
  return check(value, visitEgg, options);
}

/** Visits a {@link Egg}, for guards and checks. */
export function visitEgg(value: unknown, name?: Key): boolean {
  if (!isObject<Egg>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.feathers, "feathers") &&
    isNullishOrString(value.shell, "shell") &&
    leave()
  );
}

/** What {@link Egg} is made of. */
export const eggRules: ObjectRules = {
  name: "microsoft.graph.egg",
  members: {
    feathers: nullableStringRule,
    shell: nullableStringRule,
  },
};

/** {@link Egg} as a Standard Schema, which also gives its JSON Schema. */
export const eggSchema: StandardSchema<Egg> = /* @__PURE__ */ standardSchema(checkEgg, eggRules);
