/* eslint-disable */
// Generated from loans.md. Do not edit.

import type { LoanBook } from "./loan-book.js";
import type { LoanReader } from "./loan-reader.js";

/** @see `loans.md` */
export interface Loan {
  /** The number of the loan. */
  id?: number | null;
  /** What readers call it. */
  tags?: string[];
  /** Who has the book. */
  reader?: LoanReader | null;
  books?: LoanBook[];
  due_on?: string | null;
}
