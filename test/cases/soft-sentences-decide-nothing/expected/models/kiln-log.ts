/* eslint-disable */
// Generated from kilnlog.md. Do not edit.

import type { GlazeLog } from "./glaze-log.js";

/**
 * What a kiln writes down.
 *
 * @see `kilnlog.md`
 */
export interface KilnLog {
  "@odata.type"?: string;
  /** The lines. */
  lines?: string[];
}

/** {@link KilnLog}, or what is derived from it: `"@odata.type"` tells. */
export type AnyKilnLog =
  | (KilnLog & { "@odata.type"?: "#pottery.kilnLog" })
  | (GlazeLog & { "@odata.type": "#pottery.glazeLog" });
