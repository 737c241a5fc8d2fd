/* eslint-disable */
// Generated from stool.md. Do not edit.

import type { Chair } from "./chair.js";

/** @see `stool.md` */
export interface Stool extends Chair {
  /** In centimeters. */
  height?: number | null;
}
