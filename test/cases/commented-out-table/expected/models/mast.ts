/* eslint-disable */
// Generated from mast.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/** @see `mast.md` */
export interface Mast {
  /** In metres. */
  height?: Double | null;
}
