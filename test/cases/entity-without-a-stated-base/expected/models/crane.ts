/* eslint-disable */
// Generated from crane.md. Do not edit.

import type { Entity } from "./entity.js";

/**
 * Lifts the load.
 *
 * @see `crane.md`
 */
export interface Crane extends Entity {
  /** In meters. */
  reach?: number | null;
}
