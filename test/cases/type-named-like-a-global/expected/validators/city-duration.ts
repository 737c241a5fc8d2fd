/* eslint-disable */
// Generated from duration.md. Do not edit.

import type { CityDuration } from "../models/city-duration.js";
import {
  isNullishOrDuration,
  isNullishOrInt64,
  nullableDurationRule,
  nullableInt64Rule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link CityDuration}.
 * Unknown members pass.
 */
export function isCityDuration(value: unknown): value is CityDuration {
  return passes(value, visitCityDuration);
}

/** Lists everything that keeps `value` from having the shape of {@link CityDuration}. */
export function checkCityDuration(value: unknown, options?: CheckOptions): Verdict<CityDuration> {
  return check(value, visitCityDuration, options);
}

/** Visits a {@link CityDuration}, for guards and checks. */
export function visitCityDuration(value: unknown, name?: Key): boolean {
  if (!isObject<CityDuration>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt64(value.seconds, "seconds") &&
    isNullishOrDuration(value.text, "text") &&
    leave()
  );
}

/** What {@link CityDuration} is made of. */
export const cityDurationRules: ObjectRules = {
  name: "city.duration",
  members: {
    seconds: nullableInt64Rule,
    text: nullableDurationRule,
  },
};

/** {@link CityDuration} as a Standard Schema, which also gives its JSON Schema. */
export const cityDurationSchema: StandardSchema<CityDuration> =
  /* @__PURE__ */ standardSchema(checkCityDuration, cityDurationRules);
