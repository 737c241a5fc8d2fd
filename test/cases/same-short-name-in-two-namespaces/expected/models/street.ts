/* eslint-disable */
// Generated from street.md. Do not edit.

import type { RoadSign } from "./road-sign.js";
import type { SkySign } from "./sky-sign.js";

/** @see `street.md` */
export interface Street {
  /** The link decides. */
  linked?: SkySign | null;
  /** The name decides. */
  qualified?: RoadSign | null;
  /** Nothing decides. */
  bare?: RoadSign | null;
}
