/* eslint-disable */
// Generated. Do not edit.

import type { Trawler } from "./trawler.js";

/** Known by name only. */
export interface Boat {
  "@odata.type"?: string;
}

/** {@link Boat}, or what is derived from it: `"@odata.type"` tells. */
export type AnyBoat = (Boat & { "@odata.type"?: "#harbour.boat" }) | (Trawler & { "@odata.type": "#harbour.trawler" });
