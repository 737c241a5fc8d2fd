/* eslint-disable */
// Generated from dog.md. Do not edit.

/**
 * A dog.
 *
 * @see `dog.md`
 */
export interface Dog {
  /** What it is called. */
  dogName?: string | null;
}
