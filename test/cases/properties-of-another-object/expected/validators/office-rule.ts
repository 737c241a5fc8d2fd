/* eslint-disable */
// Generated from rule.md. Do not edit.

import type { OfficeRule } from "../models/office-rule.js";
import { isStringArray, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link OfficeRule}.
 * Unknown members pass.
 */
export function isOfficeRule(value: unknown): value is OfficeRule {
  return passes(value, visitOfficeRule);
}

/** Lists everything that keeps `value` from having the shape of {@link OfficeRule}. */
export function checkOfficeRule(value: unknown, options?: CheckOptions): Verdict<OfficeRule> {
  return check(value, visitOfficeRule, options);
}

/** Visits a {@link OfficeRule}, for guards and checks. */
export function visitOfficeRule(value: unknown, name?: Key): boolean {
  if (!isObject<OfficeRule>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value.definition === undefined || isStringArray(value.definition, "definition")) &&
    leave()
  );
}

/** What {@link OfficeRule} is made of. */
export const officeRuleRules: ObjectRules = {
  name: "office.rule",
  members: {
    definition: { items: stringRule },
  },
};

/** {@link OfficeRule} as a Standard Schema, which also gives its JSON Schema. */
export const officeRuleSchema: StandardSchema<OfficeRule> =
  /* @__PURE__ */ standardSchema(checkOfficeRule, officeRuleRules);
