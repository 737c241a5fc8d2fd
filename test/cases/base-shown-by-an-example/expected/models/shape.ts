/* eslint-disable */
// Generated from shape.md. Do not edit.

import type { Circle } from "./circle.js";

/** @see `shape.md` */
export interface Shape {
  "@odata.type"?: string;
  /** What it is called. */
  label?: string | null;
}

/** {@link Shape}, or what is derived from it: `"@odata.type"` tells. */
export type AnyShape = (Shape & { "@odata.type"?: "#city.shape" }) | (Circle & { "@odata.type": "#city.circle" });
