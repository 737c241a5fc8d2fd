/* eslint-disable */
// Generated from cafe.md. Do not edit.

/**
 * Serves coffee.
 *
 * @see `cafe.md`
 */
export interface ShopCafé {
  /** How many. */
  cups?: number | null;
}
