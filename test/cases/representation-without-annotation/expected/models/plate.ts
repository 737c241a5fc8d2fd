/* eslint-disable */
// Generated from plate.md. Do not edit.

/**
 * Holds the food.
 *
 * @see `plate.md`
 */
export interface Plate {
  /** In centimeters. */
  size?: number | null;
}
