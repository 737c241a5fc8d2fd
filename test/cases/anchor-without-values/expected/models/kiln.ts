/* eslint-disable */
// Generated from resources/kiln.md. Do not edit.

import type { KilnDoor } from "./kiln-door.js";
import type { KilnHatch } from "./kiln-hatch.js";
import type { KilnState } from "./kiln-state.js";

/**
 * A place where clay is burned.
 *
 * @see `resources/kiln.md`
 */
export interface Kiln {
  /**
   * The state.
   * Possible values are: `cold`, `hot`, `unknownFutureValue`.
   */
  state?: KilnState | null;
  /** The fuel. */
  fuel?: unknown;
  /**
   * The door.
   * Possible values are: `open`, `shut`.
   */
  door?: KilnDoor | (string & {}) | null;
  /** Who burns. */
  owner?: unknown;
  /** The hatch. */
  oldDoor?: KilnHatch | (string & {}) | null;
}
