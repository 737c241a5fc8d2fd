/* eslint-disable */
// Generated from cup.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * Known from examples only.
 *
 * @see `cup.md`
 */
export interface Cup {
  volume?: Double | null;
  handle?: boolean | null;
}
