/* eslint-disable */
// Generated from tool-resources.md. Do not edit.

import type { Owner } from "../models/owner.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Owner}.
 * Unknown members pass.
 */
export function isOwner(value: unknown): value is Owner {
  return passes(value, visitOwner);
}

/** Lists everything that keeps `value` from having the shape of {@link Owner}. */
export function checkOwner(value: unknown, options?: CheckOptions): Verdict<Owner> {
  return check(value, visitOwner, options);
}

/** Visits a {@link Owner}, for guards and checks. */
export function visitOwner(value: unknown, name?: Key): boolean {
  if (!isObject<Owner>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    leave()
  );
}

/** What {@link Owner} is made of. */
export const ownerRules: ObjectRules = {
  name: "Owner",
  members: {
    name: nullableStringRule,
  },
};

/** {@link Owner} as a Standard Schema, which also gives its JSON Schema. */
export const ownerSchema: StandardSchema<Owner> = /* @__PURE__ */ standardSchema(checkOwner, ownerRules);

/** Visits an array of {@link Owner}. */
export function visitOwnerArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitOwner(value[index], index)) return false;
  return leave();
}
