/* eslint-disable */
// Generated from cat.md. Do not edit.

/**
 * A cat.
 *
 * @see `cat.md`
 */
export interface Cat {
  /** What it is called. */
  catName?: string | null;
}
