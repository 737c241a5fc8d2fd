/* eslint-disable */
// Generated from parcel.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/** @see `parcel.md` */
export interface Parcel {
  /** In kilograms. */
  weight?: Double | null;
  trackingCode?: unknown;
}
