/* eslint-disable */
// Generated from place.md. Do not edit.

import type { Place } from "../models/place.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#rail.place"];

/**
 * Tells whether `value` has the shape of {@link Place}.
 * Unknown members pass.
 */
export function isPlace(value: unknown): value is Place {
  return passes(value, visitPlace);
}

/** Lists everything that keeps `value` from having the shape of {@link Place}. */
export function checkPlace(value: unknown, options?: CheckOptions): Verdict<Place> {
  return check(value, visitPlace, options);
}

/** Visits a {@link Place}, for guards and checks. */
export function visitPlace(value: unknown, name?: Key): boolean {
  if (!isObject<Place>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.words, "words") &&
    leave()
  );
}

/** What {@link Place} is made of. */
export const placeRules: ObjectRules = {
  name: "rail.place",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    words: nullableStringRule,
  },
};

/** {@link Place} as a Standard Schema, which also gives its JSON Schema. */
export const placeSchema: StandardSchema<Place> = /* @__PURE__ */ standardSchema(checkPlace, placeRules);
