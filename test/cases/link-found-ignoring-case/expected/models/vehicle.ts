/* eslint-disable */
// Generated from resources/vehicle.md. Do not edit.

/** @see `resources/vehicle.md` */
export interface Vehicle {
  /** How many wheels it has. */
  wheels?: number | null;
}
