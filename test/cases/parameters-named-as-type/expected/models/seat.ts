/* eslint-disable */
// Generated from resources/seat.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/**
 * A place to sit.
 *
 * @see `resources/seat.md`
 */
export interface Seat extends Annotations {
  /**
   * Key.
   * Read-only.
   */
  id?: string;
  /** The row. */
  row?: number | null;
}
