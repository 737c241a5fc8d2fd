/* eslint-disable */
// Generated from parcel.md. Do not edit.

/**
 * A parcel.
 *
 * @see `parcel.md`
 */
export interface Parcel {
  /** In grams. */
  weight?: number | null;
}
