/* eslint-disable */
// Generated from guest.md. Do not edit.

import type { Guest } from "../models/guest.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Guest}.
 * Unknown members pass.
 */
export function isGuest(value: unknown): value is Guest {
  return passes(value, visitGuest);
}

/** Lists everything that keeps `value` from having the shape of {@link Guest}. */
export function checkGuest(value: unknown, options?: CheckOptions): Verdict<Guest> {
  return check(value, visitGuest, options);
}

/** Visits a {@link Guest}, for guards and checks. */
export function visitGuest(value: unknown, name?: Key): boolean {
  if (!isObject<Guest>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.guestName, "guestName") &&
    leave()
  );
}

/** What {@link Guest} is made of. */
export const guestRules: ObjectRules = {
  name: "microsoft.graph.guest",
  members: {
    guestName: nullableStringRule,
  },
};

/** {@link Guest} as a Standard Schema, which also gives its JSON Schema. */
export const guestSchema: StandardSchema<Guest> = /* @__PURE__ */ standardSchema(checkGuest, guestRules);
