/* eslint-disable */
// Generated from resources/van.md. Do not edit.

import type { LoadKind } from "./load-kind.js";
import type { Vehicle } from "./vehicle.js";

/**
 * Represents a van.
 * A van carries parcels.
 *
 * @see `resources/van.md`
 */
export interface Van extends Vehicle {
  /** What it carries. */
  load?: LoadKind | (string & {}) | null;
}
