/* eslint-disable */
// Generated from mailNotice.md. Do not edit.

import type { BillNotice } from "./bill-notice.js";
import type { ParcelNotice } from "./parcel-notice.js";
import type { ShopNotice } from "./shop-notice.js";

/**
 * Tells something by mail.
 *
 * @see `mailNotice.md`
 */
export interface MailNotice extends ShopNotice {
  "@odata.type"?: string;
}

/** {@link MailNotice}, or what is derived from it: `"@odata.type"` tells. */
export type AnyMailNotice =
  | (MailNotice & { "@odata.type"?: "#shop.mailNotice" })
  | (BillNotice & { "@odata.type": "#shop.billNotice" })
  | (ParcelNotice & { "@odata.type": "#shop.parcelNotice" });
