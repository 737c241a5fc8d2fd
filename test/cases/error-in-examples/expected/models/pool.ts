/* eslint-disable */
// Generated from pool.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/** @see `pool.md` */
export interface Pool {
  /** In metres. */
  depth?: Double | null;
}
