/* eslint-disable */
// Generated from loans.md. Do not edit.

/** @see `loans.md` */
export interface LoanReader {
  /** The name of the reader. */
  name?: string | null;
  /** The card of the reader. */
  card?: string | null;
}
