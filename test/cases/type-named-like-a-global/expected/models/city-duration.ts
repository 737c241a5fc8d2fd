// Generated from duration.md. Do not edit.

import type { Duration } from "../runtime/primitives.js";

/** @see duration.md */
export interface CityDuration {
  /** How long. */
  seconds?: number | null;
  /** The same in words. */
  text?: Duration | null;
}
