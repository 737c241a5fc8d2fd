/* eslint-disable */
// Generated from tideTable.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";
import type { Entity } from "./entity.js";

/**
 * When the water is high.
 *
 * @see `tideTable.md`
 */
export interface TideTable extends Entity {
  /** When the water is highest. */
  highWater?: DateTimeOffset | null;
}
