// Generated from resources/shape.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * A shape.
 *
 * @see resources/shape.md
 */
export interface Shape {
  "@odata.type"?: string;
  /** The kind in an older format. */
  "odata.type"?: string | null;
  /** The area. */
  area?: Double | null;
}
