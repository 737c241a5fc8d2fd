/* eslint-disable */
// Generated from depots.md. Do not edit.

import type { Plan } from "../models/plan.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Plan}.
 * Unknown members pass.
 */
export function isPlan(value: unknown): value is Plan {
  return passes(value, visitPlan);
}

/** Lists everything that keeps `value` from having the shape of {@link Plan}. */
export function checkPlan(value: unknown, options?: CheckOptions): Verdict<Plan> {
  return check(value, visitPlan, options);
}

/** Visits a {@link Plan}, for guards and checks. */
export function visitPlan(value: unknown, name?: Key): boolean {
  if (!isObject<Plan>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    isNullishOrDouble(value.level, "level") &&
    leave()
  );
}

/** What {@link Plan} is made of. */
export const planRules: ObjectRules = {
  name: "plan",
  members: {
    id: nullableStringRule,
    level: nullableDoubleRule,
  },
};

/** {@link Plan} as a Standard Schema, which also gives its JSON Schema. */
export const planSchema: StandardSchema<Plan> = /* @__PURE__ */ standardSchema(checkPlan, planRules);
