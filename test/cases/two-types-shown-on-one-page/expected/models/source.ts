/* eslint-disable */
// Generated from source.md. Do not edit.

import type { InputPair } from "./input-pair.js";

/**
 * Where it comes from.
 *
 * @see `source.md`
 */
export interface Source {
  /** What it is called. */
  name?: string | null;
  /** What goes in. */
  inputs?: InputPair[];
}
