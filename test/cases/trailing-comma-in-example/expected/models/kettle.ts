/* eslint-disable */
// Generated from kettle.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/** @see `kettle.md` */
export interface Kettle {
  /** How much it holds. */
  litres?: Double | null;
}
