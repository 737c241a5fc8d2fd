/* eslint-disable */
// Generated from loans.md. Do not edit.

import type { LoanBook } from "../models/loan-book.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link LoanBook}.
 * Unknown members pass.
 */
export function isLoanBook(value: unknown): value is LoanBook {
  return passes(value, visitLoanBook);
}

/** Lists everything that keeps `value` from having the shape of {@link LoanBook}. */
export function checkLoanBook(value: unknown, options?: CheckOptions): Verdict<LoanBook> {
  return check(value, visitLoanBook, options);
}

/** Visits a {@link LoanBook}, for guards and checks. */
export function visitLoanBook(value: unknown, name?: Key): boolean {
  if (!isObject<LoanBook>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.title, "title") &&
    leave()
  );
}

/** What {@link LoanBook} is made of. */
export const loanBookRules: ObjectRules = {
  name: "loanBook",
  members: {
    title: nullableStringRule,
  },
};

/** {@link LoanBook} as a Standard Schema, which also gives its JSON Schema. */
export const loanBookSchema: StandardSchema<LoanBook> = /* @__PURE__ */ standardSchema(checkLoanBook, loanBookRules);

/** Visits an array of {@link LoanBook}. */
export function visitLoanBookArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitLoanBook(value[index], index)) return false;
  return leave();
}
