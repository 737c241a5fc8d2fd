/* eslint-disable */
// Generated from resources/security-incidentnote.md. Do not edit.

import type { IdentitySet } from "../models/identity-set.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link IdentitySet}.
 * Unknown members pass.
 */
export function isIdentitySet(value: unknown): value is IdentitySet {
  return passes(value, visitIdentitySet);
}

/** Lists everything that keeps `value` from having the shape of {@link IdentitySet}. */
export function checkIdentitySet(value: unknown, options?: CheckOptions): Verdict<IdentitySet> {
  return check(value, visitIdentitySet, options);
}

/** Visits a {@link IdentitySet}, for guards and checks. */
export function visitIdentitySet(value: unknown, name?: Key): boolean {
  if (!isObject<IdentitySet>(value)) return fail("an object", value, name);
  return true;
}

/** What {@link IdentitySet} is made of. */
export const identitySetRules: ObjectRules = {
  name: "plant.identitySet",
  members: {},
};

/** {@link IdentitySet} as a Standard Schema, which also gives its JSON Schema. */
export const identitySetSchema: StandardSchema<IdentitySet> =
  /* @__PURE__ */ standardSchema(checkIdentitySet, identitySetRules);
