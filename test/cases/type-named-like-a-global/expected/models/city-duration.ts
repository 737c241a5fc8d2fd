/* eslint-disable */
// Generated from duration.md. Do not edit.

import type { Duration, Int64 } from "../runtime/primitives.js";

/** @see `duration.md` */
export interface CityDuration {
  /** How long. */
  seconds?: Int64 | null;
  /** The same in words. */
  text?: Duration | null;
}
