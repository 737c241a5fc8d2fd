/* eslint-disable */
// Generated from aquarium.md. Do not edit.

import type { Cage } from "./cage.js";

/**
 * Holds water.
 *
 * @see `aquarium.md`
 */
export interface Aquarium extends Cage {
  /** In liters. */
  volume?: number | null;
}
