/* eslint-disable */
// Generated from resources/instrument.md. Do not edit.

import type { Flute } from "./flute.js";
import type { Harp } from "./harp.js";

/**
 * What makes music.
 * This is an abstract type.
 *
 * @see `resources/instrument.md`
 */
export interface Instrument {
  "@odata.type"?: string;
  /** What it is called. */
  name?: string | null;
}

/** {@link Instrument}, or what is derived from it: `"@odata.type"` tells. */
export type AnyInstrument =
  | (Flute & { "@odata.type": "#microsoft.graph.flute" })
  | (Harp & { "@odata.type": "#microsoft.graph.harp" });
