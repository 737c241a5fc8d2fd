/* eslint-disable */
// Generated from hall.md. Do not edit.

import type { HatRack } from "./hat-rack.js";
import type { ShopHatRack } from "./shop-hat-rack.js";

/**
 * A part of a shop.
 *
 * @see `hall.md`
 */
export interface Hall {
  /** One. */
  left?: ShopHatRack | null;
  /** The other. */
  right?: HatRack | null;
}
