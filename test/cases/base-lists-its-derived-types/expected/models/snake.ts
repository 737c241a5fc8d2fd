/* eslint-disable */
// Generated from snake.md. Do not edit.

import type { Animal } from "./animal.js";

/**
 * Has scales.
 *
 * @see `snake.md`
 */
export interface Snake extends Animal {
  /** In meters. */
  length?: number | null;
}
