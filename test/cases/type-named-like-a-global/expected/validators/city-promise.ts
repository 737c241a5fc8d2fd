// Generated from promise.md. Do not edit.

import type { CityPromise } from "../models/city-promise.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainCityDuration, isCityDuration } from "./city-duration.js";
import { explainCityError, isCityError } from "./city-error.js";

/**
 * Tells whether `value` has the shape of {@link CityPromise}.
 * Unknown members pass.
 */
export function isCityPromise(value: unknown): value is CityPromise {
  return (
    isObject<CityPromise>(value) &&
    (value.made == null || isCityError(value.made)) &&
    (value.length == null || isCityDuration(value.length))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link CityPromise}. */
export function checkCityPromise(value: unknown): Verdict<CityPromise> {
  return verdict(value, explainCityPromise);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCityPromise(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<CityPromise>(
    value,
    pointer,
    problems,
    {
      made: optional(nullable(explainCityError)),
      length: optional(nullable(explainCityDuration)),
    },
  );
}

/** {@link CityPromise} as a Standard Schema. */
export const cityPromiseSchema: StandardSchema<CityPromise> = /* @__PURE__ */ standardSchema(checkCityPromise);
