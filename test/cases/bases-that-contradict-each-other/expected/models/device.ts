/* eslint-disable */
// Generated from device.md. Do not edit.

import type { Clock } from "./clock.js";
import type { HeatedPlant } from "./heated-plant.js";
import type { Lamp } from "./lamp.js";
import type { Plant } from "./plant.js";
import type { RadioClock } from "./radio-clock.js";

/**
 * Takes power.
 *
 * @see `device.md`
 */
export interface Device {
  "@odata.type"?: string;
  /** In volts. */
  voltage?: number | null;
}

/** {@link Device}, or what is derived from it: `"@odata.type"` tells. */
export type AnyDevice =
  | (Device & { "@odata.type"?: "#shop.device" })
  | (Clock & { "@odata.type": "#shop.clock" })
  | (HeatedPlant & { "@odata.type": "#shop.heatedPlant" })
  | (Lamp & { "@odata.type": "#shop.lamp" })
  | (Plant & { "@odata.type": "#shop.plant" })
  | (RadioClock & { "@odata.type": "#shop.radioClock" });
