/* eslint-disable */
// Generated from oven.md. Do not edit.

import type { Door } from "./door.js";

/**
 * Bakes.
 *
 * @see `oven.md`
 */
export interface Oven {
  /** In degrees. */
  heat?: number | null;
  /** Its door. */
  door?: Door | null;
}
