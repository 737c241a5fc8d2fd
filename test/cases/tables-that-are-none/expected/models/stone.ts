/* eslint-disable */
// Generated from stone.md. Do not edit.

import type { Hose } from "./hose.js";

/**
 * Lies there.
 *
 * @see `stone.md`
 */
export interface Stone {
  "@odata.type"?: string;
}

/** {@link Stone}, or what is derived from it: `"@odata.type"` tells. */
export type AnyStone = (Stone & { "@odata.type"?: "#garden.stone" }) | (Hose & { "@odata.type": "#garden.hose" });
