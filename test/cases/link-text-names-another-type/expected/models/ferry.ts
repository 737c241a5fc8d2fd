/* eslint-disable */
// Generated from ferry.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * A ferry.
 *
 * @see `ferry.md`
 */
export interface Ferry {
  /** How long it is. */
  ferryLength?: Double | null;
}
