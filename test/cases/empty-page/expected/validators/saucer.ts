/* eslint-disable */
// Generated from saucer.md. Do not edit.

import type { Saucer } from "../models/saucer.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Saucer}.
 * Unknown members pass.
 */
export function isSaucer(value: unknown): value is Saucer {
  return passes(value, visitSaucer);
}

/** Lists everything that keeps `value` from having the shape of {@link Saucer}. */
export function checkSaucer(value: unknown, options?: CheckOptions): Verdict<Saucer> {
  return check(value, visitSaucer, options);
}

/** Visits a {@link Saucer}, for guards and checks. */
export function visitSaucer(value: unknown, name?: Key): boolean {
  if (!isObject<Saucer>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.color, "color") &&
    leave()
  );
}

/** What {@link Saucer} is made of. */
export const saucerRules: ObjectRules = {
  name: "microsoft.graph.saucer",
  members: {
    color: nullableStringRule,
  },
};

/** {@link Saucer} as a Standard Schema, which also gives its JSON Schema. */
export const saucerSchema: StandardSchema<Saucer> = /* @__PURE__ */ standardSchema(checkSaucer, saucerRules);
