/* eslint-disable */
// Generated from loans.md. Do not edit.

import type { Loan } from "../models/loan.js";
import {
  isNullishOrInt32,
  isNullishOrString,
  isStringArray,
  nullableInt32Rule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { loanBookRules, visitLoanBookArray } from "./loan-book.js";
import { loanReaderRules, visitLoanReader } from "./loan-reader.js";

/**
 * Tells whether `value` has the shape of {@link Loan}.
 * Unknown members pass.
 */
export function isLoan(value: unknown): value is Loan {
  return passes(value, visitLoan);
}

/** Lists everything that keeps `value` from having the shape of {@link Loan}. */
export function checkLoan(value: unknown, options?: CheckOptions): Verdict<Loan> {
  return check(value, visitLoan, options);
}

/** Visits a {@link Loan}, for guards and checks. */
export function visitLoan(value: unknown, name?: Key): boolean {
  if (!isObject<Loan>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrInt32(value.id, "id") &&
    (value.tags === undefined || isStringArray(value.tags, "tags")) &&
    (value.reader == null || visitLoanReader(value.reader, "reader")) &&
    (value.books === undefined || visitLoanBookArray(value.books, "books")) &&
    isNullishOrString(value.due_on, "due_on") &&
    leave()
  );
}

/** What {@link Loan} is made of. */
export const loanRules: ObjectRules = {
  name: "loan",
  members: {
    id: nullableInt32Rule,
    tags: { items: stringRule },
    reader: { type: () => loanReaderRules, nullable: true },
    books: { items: { type: () => loanBookRules } },
    due_on: nullableStringRule,
  },
};

/** {@link Loan} as a Standard Schema, which also gives its JSON Schema. */
export const loanSchema: StandardSchema<Loan> = /* @__PURE__ */ standardSchema(checkLoan, loanRules);
