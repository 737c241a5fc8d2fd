/* eslint-disable */
// Generated from forecast.md. Do not edit.

import type { Forecast } from "../models/forecast.js";
import { isNullishOrInt32, nullableInt32Rule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Forecast}.
 * Unknown members pass.
 */
export function isForecast(value: unknown): value is Forecast {
  return passes(value, visitForecast);
}

/** Lists everything that keeps `value` from having the shape of {@link Forecast}. */
export function checkForecast(value: unknown, options?: CheckOptions): Verdict<Forecast> {
  return check(value, visitForecast, options);
}

/** Visits a {@link Forecast}, for guards and checks. */
export function visitForecast(value: unknown, name?: Key): boolean {
  if (!isObject<Forecast>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.wind, "wind") &&
    leave()
  );
}

/** What {@link Forecast} is made of. */
export const forecastRules: ObjectRules = {
  name: "harbour.forecast",
  members: {
    wind: nullableInt32Rule,
  },
};

/** {@link Forecast} as a Standard Schema, which also gives its JSON Schema. */
export const forecastSchema: StandardSchema<Forecast> = /* @__PURE__ */ standardSchema(checkForecast, forecastRules);
