/* eslint-disable */
// Generated from singer.md. Do not edit.

import type { Singer } from "../models/singer.js";
import { isNullishOrInt32, isNullishOrString, nullableInt32Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Singer}.
 * Unknown members pass.
 */
export function isSinger(value: unknown): value is Singer {
  return passes(value, visitSinger);
}

/** Lists everything that keeps `value` from having the shape of {@link Singer}. */
export function checkSinger(value: unknown, options?: CheckOptions): Verdict<Singer> {
  return check(value, visitSinger, options);
}

/** Visits a {@link Singer}, for guards and checks. */
export function visitSinger(value: unknown, name?: Key): boolean {
  if (!isObject<Singer>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    isNullishOrInt32(value.age, "age") &&
    leave()
  );
}

/** What {@link Singer} is made of. */
export const singerRules: ObjectRules = {
  name: "microsoft.graph.singer",
  members: {
    id: nullableStringRule,
    age: nullableInt32Rule,
  },
  readOnly: ["id"],
};

/** {@link Singer} as a Standard Schema, which also gives its JSON Schema. */
export const singerSchema: StandardSchema<Singer> = /* @__PURE__ */ standardSchema(checkSinger, singerRules);
