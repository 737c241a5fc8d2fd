/* eslint-disable */
// Generated from heatedPlant.md. Do not edit.

import type { Plant } from "./plant.js";

/** @see `heatedPlant.md` */
export interface HeatedPlant extends Plant {
  /** How warm it is. */
  degrees?: number | null;
}
