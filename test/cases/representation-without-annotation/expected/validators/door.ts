// Generated from door.md. Do not edit.

import type { Door } from "../models/door.js";
import {
  isNullishOrDateTimeOffset,
  isNullishOrDouble,
  nullableDateTimeOffsetRule,
  nullableDoubleRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Door}.
 * Unknown members pass.
 */
export function isDoor(value: unknown): value is Door {
  try {
    return visitDoor(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Door}. */
export function checkDoor(value: unknown, options?: CheckOptions): Verdict<Door> {
  return check(value, visitDoor, options);
}

/** Visits a {@link Door}, for guards and checks. */
export function visitDoor(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Door>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrDouble(value.width, place, "width") &&
    isNullishOrDateTimeOffset(value.opensAt, place, "opensAt")
  );
}

/** What {@link Door} is made of. */
export const doorRules: ObjectRules = {
  name: "kitchen.door",
  members: {
    width: nullableDoubleRule,
    opensAt: nullableDateTimeOffsetRule,
  },
};

/** {@link Door} as a Standard Schema, which also gives its JSON Schema. */
export const doorSchema: StandardSchema<Door> = /* @__PURE__ */ standardSchema(checkDoor, doorRules);
