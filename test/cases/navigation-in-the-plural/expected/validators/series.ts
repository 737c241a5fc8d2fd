// Generated from resources/series.md. Do not edit.

import type { Series } from "../models/series.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Series}.
 * Unknown members pass.
 */
export function isSeries(value: unknown): value is Series {
  return (
    isObject<Series>(value) &&
    (value.number == null || isString(value.number))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Series}. */
export function checkSeries(value: unknown): Verdict<Series> {
  return verdict(value, explainSeries);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainSeries(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Series>(
    value,
    pointer,
    problems,
    {
      number: optional(nullable(explainString)),
    },
  );
}

/** {@link Series} as a Standard Schema. */
export const seriesSchema: StandardSchema<Series> = /* @__PURE__ */ standardSchema(checkSeries);
