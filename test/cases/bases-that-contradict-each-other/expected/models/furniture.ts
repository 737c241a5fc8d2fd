/* eslint-disable */
// Generated from furniture.md. Do not edit.

/**
 * Stands somewhere.
 *
 * @see `furniture.md`
 */
export interface Furniture {
  /** Where it stands. */
  room?: string | null;
}
