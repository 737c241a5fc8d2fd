/* eslint-disable */
// Generated from saucer.md. Do not edit.

/**
 * A saucer stands below a cup.
 *
 * @see `saucer.md`
 */
export interface Saucer {
  /** The color. */
  color?: string | null;
}
