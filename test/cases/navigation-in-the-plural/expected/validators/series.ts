/* eslint-disable */
// Generated from resources/series.md. Do not edit.

import type { Series } from "../models/series.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Series}.
 * Unknown members pass.
 */
export function isSeries(value: unknown): value is Series {
  return passes(value, visitSeries);
}

/** Lists everything that keeps `value` from having the shape of {@link Series}. */
export function checkSeries(value: unknown, options?: CheckOptions): Verdict<Series> {
  return check(value, visitSeries, options);
}

/** Visits a {@link Series}, for guards and checks. */
export function visitSeries(value: unknown, name?: Key): boolean {
  if (!isObject<Series>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.number, "number") &&
    leave()
  );
}

/** What {@link Series} is made of. */
export const seriesRules: ObjectRules = {
  name: "microsoft.graph.series",
  members: {
    number: nullableStringRule,
  },
};

/** {@link Series} as a Standard Schema, which also gives its JSON Schema. */
export const seriesSchema: StandardSchema<Series> = /* @__PURE__ */ standardSchema(checkSeries, seriesRules);
