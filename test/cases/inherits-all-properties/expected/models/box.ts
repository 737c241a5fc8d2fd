/* eslint-disable */
// Generated from box.md. Do not edit.

import type { Crate } from "./crate.js";

/**
 * A box.
 *
 * @see `box.md`
 */
export interface Box {
  "@odata.type"?: string;
  /** In millimetres. */
  width?: number | null;
}

/** {@link Box}, or what is derived from it: `"@odata.type"` tells. */
export type AnyBox =
  | (Box & { "@odata.type"?: "#microsoft.graph.box" })
  | (Crate & { "@odata.type": "#microsoft.graph.crate" });
