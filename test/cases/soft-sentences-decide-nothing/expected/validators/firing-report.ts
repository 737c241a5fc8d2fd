/* eslint-disable */
// Generated from firingreport.md. Do not edit.

import type { FiringReport } from "../models/firing-report.js";
import {
  isNullishOrAnything,
  isNullishOrInt32,
  isNullishOrString,
  nullableAnythingRule,
  nullableInt32Rule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link FiringReport}.
 * Unknown members pass.
 */
export function isFiringReport(value: unknown): value is FiringReport {
  return passes(value, visitFiringReport);
}

/** Lists everything that keeps `value` from having the shape of {@link FiringReport}. */
export function checkFiringReport(value: unknown, options?: CheckOptions): Verdict<FiringReport> {
  return check(value, visitFiringReport, options);
}

/** Visits a {@link FiringReport}, for guards and checks. */
export function visitFiringReport(value: unknown, name?: Key): boolean {
  if (!isObject<FiringReport>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.hours, "hours") &&
    isNullishOrString(value.sortedBy, "sortedBy") &&
    isNullishOrAnything(value.potter, "potter") &&
    leave()
  );
}

/** What {@link FiringReport} is made of. */
export const firingReportRules: ObjectRules = {
  name: "pottery.firingReport",
  members: {
    hours: nullableInt32Rule,
    sortedBy: nullableStringRule,
    potter: nullableAnythingRule,
  },
};

/** {@link FiringReport} as a Standard Schema, which also gives its JSON Schema. */
export const firingReportSchema: StandardSchema<FiringReport> =
  /* @__PURE__ */ standardSchema(checkFiringReport, firingReportRules);
