/* eslint-disable */
// Generated from promise.md. Do not edit.

import type { CityDuration } from "./city-duration.js";
import type { CityError } from "./city-error.js";

/** @see `promise.md` */
export interface CityPromise {
  /** What went wrong. */
  made?: CityError | null;
  /** How long it is kept. */
  length?: CityDuration | null;
}
