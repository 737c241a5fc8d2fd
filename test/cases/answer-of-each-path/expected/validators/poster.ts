/* eslint-disable */
// Generated from poster.md. Do not edit.

import type { Poster } from "../models/poster.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Poster}.
 * Unknown members pass.
 */
export function isPoster(value: unknown): value is Poster {
  return passes(value, visitPoster);
}

/** Lists everything that keeps `value` from having the shape of {@link Poster}. */
export function checkPoster(value: unknown, options?: CheckOptions): Verdict<Poster> {
  return check(value, visitPoster, options);
}

/** Visits a {@link Poster}, for guards and checks. */
export function visitPoster(value: unknown, name?: Key): boolean {
  if (!isObject<Poster>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.headline, "headline") &&
    leave()
  );
}

/** What {@link Poster} is made of. */
export const posterRules: ObjectRules = {
  name: "microsoft.graph.poster",
  members: {
    headline: nullableStringRule,
  },
};

/** {@link Poster} as a Standard Schema, which also gives its JSON Schema. */
export const posterSchema: StandardSchema<Poster> = /* @__PURE__ */ standardSchema(checkPoster, posterRules);
