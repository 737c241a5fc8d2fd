/* eslint-disable */
// Generated from clapper.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * What hits a bell.
 *
 * @see `clapper.md`
 */
export interface Clapper {
  /** The weight. */
  weight?: Double | null;
}
