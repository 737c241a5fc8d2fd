/* eslint-disable */
// Generated from depots.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * Known from examples only.
 *
 * @see `depots.md`
 */
export interface Plan {
  id?: string | null;
  level?: Double | null;
}
