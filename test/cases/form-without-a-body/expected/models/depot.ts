/* eslint-disable */
// Generated from depots.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * Known from examples only.
 *
 * @see `depots.md`
 */
export interface Depot {
  id?: Double | null;
  open?: boolean | null;
}
