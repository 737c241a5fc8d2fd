// Generated from duration.md. Do not edit.

import type { CityDuration } from "../models/city-duration.js";
import { explainDuration, explainInt64, isDuration, isInt64 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link CityDuration}.
 * Unknown members pass.
 */
export function isCityDuration(value: unknown): value is CityDuration {
  return (
    isObject<CityDuration>(value) &&
    (value.seconds == null || isInt64(value.seconds)) &&
    (value.text == null || isDuration(value.text))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link CityDuration}. */
export function checkCityDuration(value: unknown): Verdict<CityDuration> {
  return verdict(value, explainCityDuration);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainCityDuration(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<CityDuration>(
    value,
    pointer,
    problems,
    {
      seconds: optional(nullable(explainInt64)),
      text: optional(nullable(explainDuration)),
    },
  );
}

/** {@link CityDuration} as a Standard Schema. */
export const cityDurationSchema: StandardSchema<CityDuration> = /* @__PURE__ */ standardSchema(checkCityDuration);
