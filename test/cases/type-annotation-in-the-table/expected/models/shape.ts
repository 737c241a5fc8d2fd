/* eslint-disable */
// Generated from resources/shape.md. Do not edit.

import type { Double } from "../runtime/primitives.js";
import type { Line } from "./line.js";

/**
 * A shape.
 *
 * @see `resources/shape.md`
 */
export interface Shape {
  "@odata.type"?: string;
  /** The kind in an older format. */
  "odata.type"?: string | null;
  /** The area. */
  area?: Double | null;
}

/** {@link Shape}, or what is derived from it: `"@odata.type"` tells. */
export type AnyShape =
  | (Shape & { "@odata.type"?: "#microsoft.graph.shape" })
  | (Line & { "@odata.type": "#microsoft.graph.line" });
