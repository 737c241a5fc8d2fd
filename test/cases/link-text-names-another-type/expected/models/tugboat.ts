/* eslint-disable */
// Generated from tugboat.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * A tugboat.
 *
 * @see `tugboat.md`
 */
export interface Tugboat {
  /** How long it is. */
  tugboatLength?: Double | null;
}
