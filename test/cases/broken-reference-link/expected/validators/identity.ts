/* eslint-disable */
// Generated from resources/paper.md. Do not edit.

import type { Identity } from "../models/identity.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Identity}.
 * Unknown members pass.
 */
export function isIdentity(value: unknown): value is Identity {
  return passes(value, visitIdentity);
}

/** Lists everything that keeps `value` from having the shape of {@link Identity}. */
export function checkIdentity(value: unknown, options?: CheckOptions): Verdict<Identity> {
  return check(value, visitIdentity, options);
}

/** Visits a {@link Identity}, for guards and checks. */
export function visitIdentity(value: unknown, name?: Key): boolean {
  if (!isObject<Identity>(value)) return fail("an object", value, name);
  return true;
}

/** What {@link Identity} is made of. */
export const identityRules: ObjectRules = {
  name: "shelf.identity",
  members: {},
};

/** {@link Identity} as a Standard Schema, which also gives its JSON Schema. */
export const identitySchema: StandardSchema<Identity> = /* @__PURE__ */ standardSchema(checkIdentity, identityRules);
