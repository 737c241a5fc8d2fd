/* eslint-disable */
// Generated from spot.md. Do not edit.

/**
 * A place to lie on.
 *
 * @see `spot.md`
 */
export interface Spot {
  /** Where it is. */
  name?: string | null;
}
