/* eslint-disable */
// Generated from roof.md. Do not edit.

import type { Part } from "./part.js";

/**
 * Covers a house.
 *
 * @see `roof.md`
 */
export interface Roof extends Part {
  /** In degrees. */
  pitch?: number | null;
}
