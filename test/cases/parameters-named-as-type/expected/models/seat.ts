/* eslint-disable */
// Generated from resources/seat.md. Do not edit.

/**
 * A place to sit.
 *
 * @see `resources/seat.md`
 */
export interface Seat {
  /**
   * Key.
   * Read-only.
   */
  id?: string;
  /** The row. */
  row?: number | null;
}
