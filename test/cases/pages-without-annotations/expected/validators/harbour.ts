// Generated from resources/dynamics_harbour.md. Do not edit.

import type { Harbour } from "../models/harbour.js";
import { isNullishOrGuid, isNullishOrString, nullableGuidRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, within } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Harbour}.
 * Unknown members pass.
 */
export function isHarbour(value: unknown): value is Harbour {
  try {
    return visitHarbour(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link Harbour}. */
export function checkHarbour(value: unknown, options?: CheckOptions): Verdict<Harbour> {
  return check(value, visitHarbour, options);
}

/** Visits a {@link Harbour}, for guards and checks. */
export function visitHarbour(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<Harbour>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    isNullishOrGuid(value.id, place, "id") &&
    isNullishOrString(value.displayName, place, "displayName")
  );
}

/** What {@link Harbour} is made of. */
export const harbourRules: ObjectRules = {
  name: "microsoft.graph.harbour",
  members: {
    id: nullableGuidRule,
    displayName: nullableStringRule,
  },
  readOnly: ["id"],
};

/** {@link Harbour} as a Standard Schema, which also gives its JSON Schema. */
export const harbourSchema: StandardSchema<Harbour> = /* @__PURE__ */ standardSchema(checkHarbour, harbourRules);
