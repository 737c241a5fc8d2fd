/* eslint-disable */
// Generated from promise.md. Do not edit.

import type { CityPromise } from "../models/city-promise.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { cityDurationRules, visitCityDuration } from "./city-duration.js";
import { cityErrorRules, visitCityError } from "./city-error.js";

/**
 * Tells whether `value` has the shape of {@link CityPromise}.
 * Unknown members pass.
 */
export function isCityPromise(value: unknown): value is CityPromise {
  return passes(value, visitCityPromise);
}

/** Lists everything that keeps `value` from having the shape of {@link CityPromise}. */
export function checkCityPromise(value: unknown, options?: CheckOptions): Verdict<CityPromise> {
  return check(value, visitCityPromise, options);
}

/** Visits a {@link CityPromise}, for guards and checks. */
export function visitCityPromise(value: unknown, name?: Key): boolean {
  if (!isObject<CityPromise>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.made == null || visitCityError(value.made, "made")) &&
    (value.length == null || visitCityDuration(value.length, "length")) &&
    leave()
  );
}

/** What {@link CityPromise} is made of. */
export const cityPromiseRules: ObjectRules = {
  name: "city.promise",
  members: {
    made: { type: () => cityErrorRules, nullable: true },
    length: { type: () => cityDurationRules, nullable: true },
  },
};

/** {@link CityPromise} as a Standard Schema, which also gives its JSON Schema. */
export const cityPromiseSchema: StandardSchema<CityPromise> =
  /* @__PURE__ */ standardSchema(checkCityPromise, cityPromiseRules);
