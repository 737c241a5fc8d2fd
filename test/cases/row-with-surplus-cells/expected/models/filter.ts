/* eslint-disable */
// Generated from filter.md. Do not edit.

/** @see `filter.md` */
export interface Filter {
  /** How terms are joined: and | or | not. */
  operator?: string | null;
  /** What to look for. */
  term?: string | null;
}
