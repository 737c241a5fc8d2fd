/* eslint-disable */
// Generated from valve.md. Do not edit.

/**
 * Shuts.
 *
 * @see `valve.md`
 */
export interface Valve {
  /** Whether it is. */
  open?: boolean | null;
}
