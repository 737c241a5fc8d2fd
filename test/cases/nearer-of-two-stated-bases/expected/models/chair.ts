/* eslint-disable */
// Generated from chair.md. Do not edit.

import type { Armchair } from "./armchair.js";
import type { Stool } from "./stool.js";
import type { Thing } from "./thing.js";

/**
 * Something to sit on.
 *
 * @see `chair.md`
 */
export interface Chair extends Thing {
  "@odata.type"?: string;
  /** How many. */
  legs?: number | null;
}

/** {@link Chair}, or what is derived from it: `"@odata.type"` tells. */
export type AnyChair =
  | (Chair & { "@odata.type"?: "#shop.chair" })
  | (Armchair & { "@odata.type": "#shop.armchair" })
  | (Stool & { "@odata.type": "#shop.stool" });
