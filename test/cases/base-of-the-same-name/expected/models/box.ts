/* eslint-disable */
// Generated from resources/archive-box.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * A box.
 *
 * @see `resources/archive-box.md`
 */
export interface Box {
  /** The weight. */
  weight?: Double | null;
}
