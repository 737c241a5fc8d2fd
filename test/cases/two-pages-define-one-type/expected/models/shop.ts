/* eslint-disable */
// Generated from these pages. Do not edit.
// shop-staff.md
// shop-stock.md

import type { DateTimeOffset } from "../runtime/primitives.js";

/**
 * Who works in the shop.
 *
 * @see `shop-staff.md`
 * @see `shop-stock.md`
 */
export interface Shop {
  /** Everybody behind the counter. */
  clerkNames?: string[];
  /** The first moment of business. */
  openSince?: DateTimeOffset | null;
  /** How much is on the shelves. */
  itemCount?: number | null;
}
