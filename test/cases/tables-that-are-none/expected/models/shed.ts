/* eslint-disable */
// Generated from shed.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * Holds tools.
 *
 * Known from examples only.
 *
 * @see `shed.md`
 */
export interface Shed {
  width?: Double | null;
}
