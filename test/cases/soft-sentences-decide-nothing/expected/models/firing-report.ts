/* eslint-disable */
// Generated from firingreport.md. Do not edit.

/**
 * Firing hours are derived from kilnLog.
 * A flag marks what failed.
 *
 * @see `firingreport.md`
 */
export interface FiringReport {
  /** Hours of firing. */
  hours?: number | null;
  /** Taken from one of `kiln`, `potter`. */
  sortedBy?: string | null;
  /**
   * Who fired.
   * Either potter or team is required.
   */
  potter?: unknown;
}
