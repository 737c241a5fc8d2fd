/* eslint-disable */
// Generated from radioClock.md. Do not edit.

import type { Clock } from "./clock.js";
import type { Device } from "./device.js";

/** @see `radioClock.md` */
export interface RadioClock extends Device {
  "@odata.type"?: string;
  /** What it receives. */
  band?: string | null;
  /** What it shows. */
  time?: string | null;
}

/** {@link RadioClock}, or what is derived from it: `"@odata.type"` tells. */
export type AnyRadioClock =
  | (RadioClock & { "@odata.type"?: "#shop.radioClock" })
  | (Clock & { "@odata.type": "#shop.clock" });
