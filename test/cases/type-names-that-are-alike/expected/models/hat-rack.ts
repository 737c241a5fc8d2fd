/* eslint-disable */
// Generated from hatrack.md. Do not edit.

/**
 * Holds racks of hats.
 *
 * @see `hatrack.md`
 */
export interface HatRack {
  /** How many. */
  racks?: number | null;
}
