// Generated from ticket.md. Do not edit.

/** @see ticket.md */
export interface Ticket {
  /**
   * The seat, row first.
   * Empty for standing room.
   */
  seat?: string | null;
  /** In the currency of the venue. */
  price?: number | null;
}
