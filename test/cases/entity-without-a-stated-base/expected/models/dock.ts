/* eslint-disable */
// Generated from dock.md. Do not edit.

import type { Crane } from "./crane.js";
import type { Entity } from "./entity.js";
import type { Shelter } from "./shelter.js";

/**
 * Where ships lie.
 *
 * @see `dock.md`
 */
export interface Dock extends Entity {
  /** In meters. */
  depth?: number | null;
  /** What keeps the wind off. */
  shelter?: Shelter | null;
  /** What lifts the load. */
  crane?: Crane | null;
  /** A row in the wrong table. */
  guards?: Shelter[];
}
