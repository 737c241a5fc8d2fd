/* eslint-disable */
// Generated from track.md. Do not edit.

import type { Gauge } from "./gauge.js";
import type { LoadClass } from "./load-class.js";

/** @see `track.md` */
export interface Track {
  /** How far apart the rails are. */
  gauge?: Gauge | (string & {}) | null;
  /** What it carries. */
  loads?: (LoadClass | (string & {}))[];
}
