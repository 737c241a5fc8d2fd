// Generated from circle.md. Do not edit.

import type { Shape } from "./shape.js";

/** @see circle.md */
export interface Circle extends Shape {
  "@odata.type"?: "#city.circle";
  /** Half of its width. */
  radius?: number | null;
}
