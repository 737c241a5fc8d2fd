/* eslint-disable */
// Generated from garage.md. Do not edit.

import type { Vehicle } from "./vehicle.js";

/** @see `garage.md` */
export interface Garage {
  /** What is parked in it. */
  vehicle?: Vehicle | null;
}
