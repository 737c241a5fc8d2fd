/* eslint-disable */
// Generated from hose.md. Do not edit.

import type { Stone } from "./stone.js";

/**
 * Waters.
 *
 * @see `hose.md`
 */
export interface Hose extends Stone {
  /** In centimeters. */
  width?: number | null;
  /** In years. */
  age?: number | null;
}
