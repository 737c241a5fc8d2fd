/* eslint-disable */
// Generated from resources/vehicle.md. Do not edit.

import type { Van } from "./van.js";

/**
 * Represents a vehicle.
 *
 * @see `resources/vehicle.md`
 */
export interface Vehicle {
  "@odata.type"?: string;
  /** How many wheels it has. */
  wheels?: number | null;
}

/** {@link Vehicle}, or what is derived from it: `"@odata.type"` tells. */
export type AnyVehicle =
  | (Vehicle & { "@odata.type"?: "#microsoft.graph.vehicle" })
  | (Van & { "@odata.type": "#microsoft.graph.van" });
