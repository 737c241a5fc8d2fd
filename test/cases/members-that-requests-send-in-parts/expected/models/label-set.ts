/* eslint-disable */
// Generated from resources/labelset.md. Do not edit.

/**
 * The labels of a parcel.
 * This is an open type that allows other properties to be passed in.
 *
 * @see `resources/labelset.md`
 */
export interface LabelSet {
  fragile?: boolean | null;
}
