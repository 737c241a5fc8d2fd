/* eslint-disable */
// Generated from resources/dynamics_harbour.md. Do not edit.

import type { Harbour } from "../models/harbour.js";
import { isNullishOrGuid, isNullishOrString, nullableGuidRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Harbour}.
 * Unknown members pass.
 */
export function isHarbour(value: unknown): value is Harbour {
  return passes(value, visitHarbour);
}

/** Lists everything that keeps `value` from having the shape of {@link Harbour}. */
export function checkHarbour(value: unknown, options?: CheckOptions): Verdict<Harbour> {
  return check(value, visitHarbour, options);
}

/** Visits a {@link Harbour}, for guards and checks. */
export function visitHarbour(value: unknown, name?: Key): boolean {
  if (!isObject<Harbour>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrGuid(value.id, "id") &&
    isNullishOrString(value.displayName, "displayName") &&
    leave()
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
