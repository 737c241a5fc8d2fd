/* eslint-disable */
// Generated from resources/series.md. Do not edit.

/**
 * Represents one series.
 *
 * @see `resources/series.md`
 */
export interface Series {
  /** The number. */
  number?: string | null;
}
