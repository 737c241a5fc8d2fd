/* eslint-disable */
// Generated from barge.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * A barge.
 *
 * @see `barge.md`
 */
export interface Barge {
  /** How long it is. */
  bargeLength?: Double | null;
}
