/* eslint-disable */
// Generated from shelter.md. Do not edit.

/**
 * Part of a dock.
 *
 * @see `shelter.md`
 */
export interface Shelter {
  /** In meters. */
  height?: number | null;
}
