/* eslint-disable */
// Generated from loans.md. Do not edit.

import type { LoanReader } from "../models/loan-reader.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link LoanReader}.
 * Unknown members pass.
 */
export function isLoanReader(value: unknown): value is LoanReader {
  return passes(value, visitLoanReader);
}

/** Lists everything that keeps `value` from having the shape of {@link LoanReader}. */
export function checkLoanReader(value: unknown, options?: CheckOptions): Verdict<LoanReader> {
  return check(value, visitLoanReader, options);
}

/** Visits a {@link LoanReader}, for guards and checks. */
export function visitLoanReader(value: unknown, name?: Key): boolean {
  if (!isObject<LoanReader>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.name, "name") &&
    isNullishOrString(value.card, "card") &&
    leave()
  );
}

/** What {@link LoanReader} is made of. */
export const loanReaderRules: ObjectRules = {
  name: "loanReader",
  members: {
    name: nullableStringRule,
    card: nullableStringRule,
  },
};

/** {@link LoanReader} as a Standard Schema, which also gives its JSON Schema. */
export const loanReaderSchema: StandardSchema<LoanReader> =
  /* @__PURE__ */ standardSchema(checkLoanReader, loanReaderRules);
