/* eslint-disable */
// Generated from ostrich.md. Do not edit.

import type { Bird } from "./bird.js";

/**
 * Runs.
 *
 * @see `ostrich.md`
 */
export interface Ostrich extends Bird {
  /** In meters a second. */
  speed?: number | null;
}
