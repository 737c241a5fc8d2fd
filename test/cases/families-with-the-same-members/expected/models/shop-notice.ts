/* eslint-disable */
// Generated from shopNotice.md. Do not edit.

import type { BillNotice } from "./bill-notice.js";
import type { ClosingNotice } from "./closing-notice.js";
import type { MailNotice } from "./mail-notice.js";
import type { ParcelNotice } from "./parcel-notice.js";
import type { SaleNotice } from "./sale-notice.js";

/**
 * Tells something to shops.
 *
 * @see `shopNotice.md`
 */
export interface ShopNotice {
  "@odata.type"?: string;
  /** What it says. */
  title?: string | null;
  /** How urgent it is. */
  priority?: number | null;
  /** Who wrote it. */
  sender?: string | null;
}

/** {@link ShopNotice}, or what is derived from it: `"@odata.type"` tells. */
export type AnyShopNotice =
  | (ShopNotice & { "@odata.type"?: "#shop.shopNotice" })
  | (BillNotice & { "@odata.type": "#shop.billNotice" })
  | (ClosingNotice & { "@odata.type": "#shop.closingNotice" })
  | (MailNotice & { "@odata.type": "#shop.mailNotice" })
  | (ParcelNotice & { "@odata.type": "#shop.parcelNotice" })
  | (SaleNotice & { "@odata.type": "#shop.saleNotice" });
