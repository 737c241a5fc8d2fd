/* eslint-disable */
// Generated from till.md. Do not edit.

/**
 * Counts money.
 *
 * @see `till.md`
 */
export interface Till {
  /** How many it has. */
  drawers?: number | null;
  /** What it counts. */
  currency?: string | null;
}
