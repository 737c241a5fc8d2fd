/* eslint-disable */
// Generated from loans.md. Do not edit.

/** @see `loans.md` */
export interface LoanBook {
  /** The title of a book. */
  title?: string | null;
}
