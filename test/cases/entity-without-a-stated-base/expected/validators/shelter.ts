/* eslint-disable */
// Generated from shelter.md. Do not edit.

import type { Shelter } from "../models/shelter.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Shelter}.
 * Unknown members pass.
 */
export function isShelter(value: unknown): value is Shelter {
  return passes(value, visitShelter);
}

/** Lists everything that keeps `value` from having the shape of {@link Shelter}. */
export function checkShelter(value: unknown, options?: CheckOptions): Verdict<Shelter> {
  return check(value, visitShelter, options);
}

/** Visits a {@link Shelter}, for guards and checks. */
export function visitShelter(value: unknown, name?: Key): boolean {
  if (!isObject<Shelter>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.height, "height") &&
    leave()
  );
}

/** What {@link Shelter} is made of. */
export const shelterRules: ObjectRules = {
  name: "harbour.shelter",
  members: {
    height: nullableInt32Rule,
  },
};

/** {@link Shelter} as a Standard Schema, which also gives its JSON Schema. */
export const shelterSchema: StandardSchema<Shelter> = /* @__PURE__ */ standardSchema(checkShelter, shelterRules);

/** Visits an array of {@link Shelter}. */
export function visitShelterArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitShelter(value[index], index)) return false;
  return leave();
}
