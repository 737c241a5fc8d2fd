/* eslint-disable */
// Generated from saleNotice.md. Do not edit.

import type { ShopNotice } from "./shop-notice.js";

/** @see `saleNotice.md` */
export interface SaleNotice extends ShopNotice {
  /** A number. */
  discount?: number | null;
}
