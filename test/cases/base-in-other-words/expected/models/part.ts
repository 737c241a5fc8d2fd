/* eslint-disable */
// Generated from part.md. Do not edit.

import type { Roof } from "./roof.js";
import type { Wall } from "./wall.js";

/** @see `part.md` */
export interface Part {
  "@odata.type"?: string;
  /** In tons. */
  weight?: number | null;
}

/** {@link Part}, or what is derived from it: `"@odata.type"` tells. */
export type AnyPart =
  | (Part & { "@odata.type"?: "#city.part" })
  | (Roof & { "@odata.type": "#city.roof" })
  | (Wall & { "@odata.type": "#city.wall" });
