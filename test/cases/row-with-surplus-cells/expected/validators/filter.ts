/* eslint-disable */
// Generated from filter.md. Do not edit.

import type { Filter } from "../models/filter.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Filter}.
 * Unknown members pass.
 */
export function isFilter(value: unknown): value is Filter {
  return passes(value, visitFilter);
}

/** Lists everything that keeps `value` from having the shape of {@link Filter}. */
export function checkFilter(value: unknown, options?: CheckOptions): Verdict<Filter> {
  return check(value, visitFilter, options);
}

/** Visits a {@link Filter}, for guards and checks. */
export function visitFilter(value: unknown, name?: Key): boolean {
  if (!isObject<Filter>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.operator, "operator") &&
    isNullishOrString(value.term, "term") &&
    leave()
  );
}

/** What {@link Filter} is made of. */
export const filterRules: ObjectRules = {
  name: "microsoft.graph.filter",
  members: {
    operator: nullableStringRule,
    term: nullableStringRule,
  },
};

/** {@link Filter} as a Standard Schema, which also gives its JSON Schema. */
export const filterSchema: StandardSchema<Filter> = /* @__PURE__ */ standardSchema(checkFilter, filterRules);
