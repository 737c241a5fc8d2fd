/* eslint-disable */
// Generated from plant.md. Do not edit.

import type { Device } from "./device.js";
import type { HeatedPlant } from "./heated-plant.js";

/**
 * Grows.
 *
 * @see `plant.md`
 */
export interface Plant extends Device {
  "@odata.type"?: string;
  /** How many. */
  leaves?: number | null;
}

/** {@link Plant}, or what is derived from it: `"@odata.type"` tells. */
export type AnyPlant =
  | (Plant & { "@odata.type"?: "#shop.plant" })
  | (HeatedPlant & { "@odata.type": "#shop.heatedPlant" });
