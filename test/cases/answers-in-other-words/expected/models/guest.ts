/* eslint-disable */
// Generated from guest.md. Do not edit.

/**
 * A guest.
 *
 * @see `guest.md`
 */
export interface Guest {
  /** Who it is. */
  guestName?: string | null;
}
