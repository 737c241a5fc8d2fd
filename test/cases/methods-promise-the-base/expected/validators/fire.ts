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
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Fire}.
 * Unknown members pass.
 */
export function isFire(value: unknown): value is Fire {
  try {
    return visitFire(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Fire}. */
export function checkFire(value: unknown, options?: CheckOptions): Verdict<Fire> {
  return check(value, visitFire, options);
}

/** Visits a {@link Fire}, for guards and checks. */
export function visitFire(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Fire>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrString(value.id, place, "id") &&
    isNullishOrString(value.status, place, "status") &&
    isNullishOrDateTimeOffset(value.startedAt, place, "startedAt") &&
    isNullishOrString(value.error, place, "error")
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
