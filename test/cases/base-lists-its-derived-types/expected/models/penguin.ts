/* eslint-disable */
// Generated from penguin.md. Do not edit.

import type { Bird } from "./bird.js";

/**
 * Swims.
 *
 * @see `penguin.md`
 */
export interface Penguin extends Bird {
  /** In meters. */
  height?: number | null;
}
