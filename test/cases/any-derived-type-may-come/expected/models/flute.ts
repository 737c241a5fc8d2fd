/* eslint-disable */
// Generated from resources/flute.md. Do not edit.

import type { Instrument } from "./instrument.js";

/**
 * An instrument to blow.
 *
 * @see `resources/flute.md`
 */
export interface Flute extends Instrument {
  "@odata.type"?: "#microsoft.graph.flute";
  /** How many it has. */
  keys?: number | null;
}
