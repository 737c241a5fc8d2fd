/* eslint-disable */
// Generated from poster.md. Do not edit.

/**
 * A poster on a wall.
 *
 * @see `poster.md`
 */
export interface Poster {
  /** What it says. */
  headline?: string | null;
}
