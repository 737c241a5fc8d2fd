/* eslint-disable */
// Generated from trawler.md. Do not edit.

import type { Boat } from "./boat.js";

/**
 * A boat that fishes.
 *
 * @see `trawler.md`
 */
export interface Trawler extends Boat {
  /** How many nets it carries. */
  nets?: number | null;
}
