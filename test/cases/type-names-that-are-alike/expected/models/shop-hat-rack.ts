/* eslint-disable */
// Generated from hat_rack.md. Do not edit.

/**
 * Holds hats.
 *
 * @see `hat_rack.md`
 */
export interface ShopHatRack {
  /** How many. */
  hooks?: number | null;
}
