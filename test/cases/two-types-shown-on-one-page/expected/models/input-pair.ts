/* eslint-disable */
// Generated from source.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * Known from examples only.
 *
 * @see `source.md`
 */
export interface InputPair {
  key?: string | null;
  weight?: Double | null;
}
