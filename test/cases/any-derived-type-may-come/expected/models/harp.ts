/* eslint-disable */
// Generated from resources/harp.md. Do not edit.

import type { Instrument } from "./instrument.js";

/**
 * An instrument to pluck.
 *
 * @see `resources/harp.md`
 */
export interface Harp extends Instrument {
  "@odata.type"?: "#microsoft.graph.harp";
  /** How many it has. */
  strings?: number | null;
}
