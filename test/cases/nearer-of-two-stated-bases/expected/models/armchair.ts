/* eslint-disable */
// Generated from armchair.md. Do not edit.

import type { Chair } from "./chair.js";

/** @see `armchair.md` */
export interface Armchair extends Chair {
  /** How many. */
  arms?: number | null;
}
