/* eslint-disable */
// Generated from resources/lock.md. Do not edit.

import type { Lock } from "../models/lock.js";
import {
  isNullishOrBoolean,
  isNullishOrString,
  nullableBooleanRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Lock}.
 * Unknown members pass.
 */
export function isLock(value: unknown): value is Lock {
  return passes(value, visitLock);
}

/** Lists everything that keeps `value` from having the shape of {@link Lock}. */
export function checkLock(value: unknown, options?: CheckOptions): Verdict<Lock> {
  return check(value, visitLock, options);
}

/** Visits a {@link Lock}, for guards and checks. */
export function visitLock(value: unknown, name?: Key): boolean {
  if (!isObject<Lock>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.kind, "kind") &&
    isNullishOrBoolean(value.keyed, "keyed") &&
    leave()
  );
}

/** What {@link Lock} is made of. */
export const lockRules: ObjectRules = {
  name: "shelf.lock",
  members: {
    kind: nullableStringRule,
    keyed: nullableBooleanRule,
  },
};

/** {@link Lock} as a Standard Schema, which also gives its JSON Schema. */
export const lockSchema: StandardSchema<Lock> = /* @__PURE__ */ standardSchema(checkLock, lockRules);
