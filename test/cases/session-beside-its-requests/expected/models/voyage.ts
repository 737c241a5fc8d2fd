/* eslint-disable */
// Generated from voyage.md. Do not edit.

/**
 * A voyage.
 *
 * @see `voyage.md`
 */
export interface Voyage {
  /** Where the ticket is. */
  ticketUrl?: string | null;
}
