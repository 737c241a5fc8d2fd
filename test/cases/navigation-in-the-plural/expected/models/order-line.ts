/* eslint-disable */
// Generated from resources/orderline.md. Do not edit.

/**
 * Represents one orderLine.
 *
 * @see `resources/orderline.md`
 */
export interface OrderLine {
  /** The number. */
  number?: string | null;
}
