/* eslint-disable */
// Generated from thing.md. Do not edit.

import type { Armchair } from "./armchair.js";
import type { Chair } from "./chair.js";
import type { Stool } from "./stool.js";

/**
 * The root.
 *
 * @see `thing.md`
 */
export interface Thing {
  "@odata.type"?: string;
  /**
   * The key.
   * Not nullable.
   */
  id?: string;
}

/** {@link Thing}, or what is derived from it: `"@odata.type"` tells. */
export type AnyThing =
  | (Thing & { "@odata.type"?: "#shop.thing" })
  | (Armchair & { "@odata.type": "#shop.armchair" })
  | (Chair & { "@odata.type": "#shop.chair" })
  | (Stool & { "@odata.type": "#shop.stool" });
