/* eslint-disable */
// Generated from error.md. Do not edit.

import type { CityError } from "../models/city-error.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link CityError}.
 * Unknown members pass.
 */
export function isCityError(value: unknown): value is CityError {
  return passes(value, visitCityError);
}

/** Lists everything that keeps `value` from having the shape of {@link CityError}. */
export function checkCityError(value: unknown, options?: CheckOptions): Verdict<CityError> {
  return check(value, visitCityError, options);
}

/** Visits a {@link CityError}, for guards and checks. */
export function visitCityError(value: unknown, name?: Key): boolean {
  if (!isObject<CityError>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.code, "code") &&
    leave()
  );
}

/** What {@link CityError} is made of. */
export const cityErrorRules: ObjectRules = {
  name: "city.error",
  members: {
    code: nullableStringRule,
  },
};

/** {@link CityError} as a Standard Schema, which also gives its JSON Schema. */
export const cityErrorSchema: StandardSchema<CityError> =
  /* @__PURE__ */ standardSchema(checkCityError, cityErrorRules);
