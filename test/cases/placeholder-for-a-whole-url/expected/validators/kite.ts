/* eslint-disable */
// Generated from resources/kite.md. Do not edit.

import type { Kite } from "../models/kite.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Kite}.
 * Unknown members pass.
 */
export function isKite(value: unknown): value is Kite {
  return passes(value, visitKite);
}

/** Lists everything that keeps `value` from having the shape of {@link Kite}. */
export function checkKite(value: unknown, options?: CheckOptions): Verdict<Kite> {
  return check(value, visitKite, options);
}

/** Visits a {@link Kite}, for guards and checks. */
export function visitKite(value: unknown, name?: Key): boolean {
  if (!isObject<Kite>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    isNullishOrString(value.color, "color") &&
    leave()
  );
}

/** What {@link Kite} is made of. */
export const kiteRules: ObjectRules = {
  name: "sky.kite",
  members: {
    id: nullableStringRule,
    color: nullableStringRule,
  },
  readOnly: ["id"],
};

/** {@link Kite} as a Standard Schema, which also gives its JSON Schema. */
export const kiteSchema: StandardSchema<Kite> = /* @__PURE__ */ standardSchema(checkKite, kiteRules);
