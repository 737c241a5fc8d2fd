/* eslint-disable */
// Generated from fire.md. Do not edit.

import type { Fire } from "../models/fire.js";
import {
  isNullishOrDateTimeOffset,
  isNullishOrString,
  nullableDateTimeOffsetRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Fire}.
 * Unknown members pass.
 */
export function isFire(value: unknown): value is Fire {
  return passes(value, visitFire);
}

/** Lists everything that keeps `value` from having the shape of {@link Fire}. */
export function checkFire(value: unknown, options?: CheckOptions): Verdict<Fire> {
  return check(value, visitFire, options);
}

/** Visits a {@link Fire}, for guards and checks. */
export function visitFire(value: unknown, name?: Key): boolean {
  if (!isObject<Fire>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    isNullishOrString(value.status, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, "startedAt") &&
    isNullishOrString(value.error, "error") &&
    leave()
  );
}

/** What {@link Fire} is made of. */
export const fireRules: ObjectRules = {
  name: "works.fire",
  members: {
    id: nullableStringRule,
    status: nullableStringRule,
    startedAt: nullableDateTimeOffsetRule,
    error: nullableStringRule,
  },
};

/** {@link Fire} as a Standard Schema, which also gives its JSON Schema. */
export const fireSchema: StandardSchema<Fire> = /* @__PURE__ */ standardSchema(checkFire, fireRules);
