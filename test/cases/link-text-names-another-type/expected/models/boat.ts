/* eslint-disable */
// Generated from boat.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * A boat.
 *
 * @see `boat.md`
 */
export interface Boat {
  /** How long it is. */
  boatLength?: Double | null;
}
