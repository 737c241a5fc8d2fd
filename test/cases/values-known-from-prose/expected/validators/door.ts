/* eslint-disable */
// Generated from door.md. Do not edit.

import type { Door } from "../models/door.js";
import {
  isNullishOrInt32,
  isNullishOrString,
  isStringArray,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Door}.
 * Unknown members pass.
 */
export function isDoor(value: unknown): value is Door {
  return passes(value, visitDoor);
}

/** Lists everything that keeps `value` from having the shape of {@link Door}. */
export function checkDoor(value: unknown, options?: CheckOptions): Verdict<Door> {
  return check(value, visitDoor, options);
}

/** Visits a {@link Door}, for guards and checks. */
export function visitDoor(value: unknown, name?: Key): boolean {
  if (!isObject<Door>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.state, "state") &&
    (value.colors === undefined || isStringArray(value.colors, "colors")) &&
    isNullishOrInt32(value.height, "height") &&
    leave()
  );
}

/** What {@link Door} is made of. */
export const doorRules: ObjectRules = {
  name: "city.door",
  members: {
    state: nullableStringRule,
    colors: { items: stringRule },
    height: nullableInt32Rule,
  },
};

/** {@link Door} as a Standard Schema, which also gives its JSON Schema. */
export const doorSchema: StandardSchema<Door> = /* @__PURE__ */ standardSchema(checkDoor, doorRules);
