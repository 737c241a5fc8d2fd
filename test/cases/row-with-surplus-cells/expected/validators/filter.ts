// Generated from filter.md. Do not edit.

import type { Filter } from "../models/filter.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Filter}.
 * Unknown members pass.
 */
export function isFilter(value: unknown): value is Filter {
  return (
    isObject<Filter>(value) &&
    (value.operator == null || isString(value.operator)) &&
    (value.term == null || isString(value.term))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Filter}. */
export function checkFilter(value: unknown): Verdict<Filter> {
  return verdict(value, explainFilter);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainFilter(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Filter>(
    value,
    pointer,
    problems,
    {
      operator: optional(nullable(explainString)),
      term: optional(nullable(explainString)),
    },
  );
}

/** {@link Filter} as a Standard Schema. */
export const filterSchema: StandardSchema<Filter> = /* @__PURE__ */ standardSchema(checkFilter);
