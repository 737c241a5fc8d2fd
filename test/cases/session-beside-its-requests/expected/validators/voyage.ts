/* eslint-disable */
// Generated from voyage.md. Do not edit.

import type { Voyage } from "../models/voyage.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Voyage}.
 * Unknown members pass.
 */
export function isVoyage(value: unknown): value is Voyage {
  return passes(value, visitVoyage);
}

/** Lists everything that keeps `value` from having the shape of {@link Voyage}. */
export function checkVoyage(value: unknown, options?: CheckOptions): Verdict<Voyage> {
  return check(value, visitVoyage, options);
}

/** Visits a {@link Voyage}, for guards and checks. */
export function visitVoyage(value: unknown, name?: Key): boolean {
  if (!isObject<Voyage>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.ticketUrl, "ticketUrl") &&
    leave()
  );
}

/** What {@link Voyage} is made of. */
export const voyageRules: ObjectRules = {
  name: "microsoft.graph.voyage",
  members: {
    ticketUrl: nullableStringRule,
  },
};

/** {@link Voyage} as a Standard Schema, which also gives its JSON Schema. */
export const voyageSchema: StandardSchema<Voyage> = /* @__PURE__ */ standardSchema(checkVoyage, voyageRules);
