// Generated from rule.md. Do not edit.

import type { Rule } from "../models/rule.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Rule}.
 * Unknown members pass.
 */
export function isRule(value: unknown): value is Rule {
  return (
    isObject<Rule>(value) &&
    (value.definition === undefined || isArrayOf(value.definition, isString))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Rule}. */
export function checkRule(value: unknown): Verdict<Rule> {
  return verdict(value, explainRule);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainRule(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Rule>(
    value,
    pointer,
    problems,
    {
      definition: optional(arrayOf(explainString, "strings")),
    },
  );
}

/** {@link Rule} as a Standard Schema. */
export const ruleSchema: StandardSchema<Rule> = /* @__PURE__ */ standardSchema(checkRule);
