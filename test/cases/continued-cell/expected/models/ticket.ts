/* eslint-disable */
// Generated from ticket.md. Do not edit.

import type { Decimal } from "../runtime/primitives.js";

/** @see `ticket.md` */
export interface Ticket {
  /**
   * The seat, row first.
   * Empty for standing room.
   */
  seat?: string | null;
  /** In the currency of the venue. */
  price?: Decimal | null;
}
