/* eslint-disable */
// Generated from egg.md. Do not edit.

import type { Hen } from "./hen.js";

/** @see `egg.md` */
export interface Egg extends Hen {
  /** Its color. */
  shell?: string | null;
}
