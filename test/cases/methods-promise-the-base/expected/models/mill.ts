/* eslint-disable */
// Generated from mill.md. Do not edit.

import type { Entity } from "./entity.js";

/**
 * Does jobs.
 *
 * @see `mill.md`
 */
export interface Mill extends Entity {
  /** What it is called. */
  name?: string | null;
}
