/* eslint-disable */
// Generated from parcelNotice.md. Do not edit.

import type { MailNotice } from "./mail-notice.js";

/** @see `parcelNotice.md` */
export interface ParcelNotice extends MailNotice {
  /** A number. */
  weight?: number | null;
}
