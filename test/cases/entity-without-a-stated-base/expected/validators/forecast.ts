// Generated from forecast.md. Do not edit.

import type { Forecast } from "../models/forecast.js";
import { explainInt32, isInt32 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Forecast}.
 * Unknown members pass.
 */
export function isForecast(value: unknown): value is Forecast {
  return (
    isObject<Forecast>(value) &&
    (value.wind == null || isInt32(value.wind))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Forecast}. */
export function checkForecast(value: unknown): Verdict<Forecast> {
  return verdict(value, explainForecast);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainForecast(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Forecast>(
    value,
    pointer,
    problems,
    {
      wind: optional(nullable(explainInt32)),
    },
  );
}

/** {@link Forecast} as a Standard Schema. */
export const forecastSchema: StandardSchema<Forecast> = /* @__PURE__ */ standardSchema(checkForecast);
