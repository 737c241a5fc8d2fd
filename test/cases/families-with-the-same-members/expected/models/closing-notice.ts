/* eslint-disable */
// Generated from closingNotice.md. Do not edit.

import type { ShopNotice } from "./shop-notice.js";

/** @see `closingNotice.md` */
export interface ClosingNotice extends ShopNotice {
  /** A number. */
  closesIn?: number | null;
}
