/* eslint-disable */
// Generated from billNotice.md. Do not edit.

import type { MailNotice } from "./mail-notice.js";

/** @see `billNotice.md` */
export interface BillNotice extends MailNotice {
  /** A number. */
  amount?: number | null;
}
