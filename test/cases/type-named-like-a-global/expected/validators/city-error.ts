// Generated from error.md. Do not edit.

import type { CityError } from "../models/city-error.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link CityError}.
 * Unknown members pass.
 */
export function isCityError(value: unknown): value is CityError {
  return (
    isObject<CityError>(value) &&
    (value.code == null || isString(value.code))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link CityError}. */
export function checkCityError(value: unknown): Verdict<CityError> {
  return verdict(value, explainCityError);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCityError(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<CityError>(
    value,
    pointer,
    problems,
    {
      code: optional(nullable(explainString)),
    },
  );
}

/** {@link CityError} as a Standard Schema. */
export const cityErrorSchema: StandardSchema<CityError> = /* @__PURE__ */ standardSchema(checkCityError);
