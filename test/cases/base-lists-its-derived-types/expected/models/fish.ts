/* eslint-disable */
// Generated from fish.md. Do not edit.

import type { Animal } from "./animal.js";

/**
 * Has fins.
 *
 * @see `fish.md`
 */
export interface Fish extends Animal {
  /** How many. */
  fins?: number | null;
}
