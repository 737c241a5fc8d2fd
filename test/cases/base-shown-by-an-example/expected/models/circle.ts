/* eslint-disable */
// Generated from circle.md. Do not edit.

import type { Double } from "../runtime/primitives.js";
import type { Shape } from "./shape.js";

/** @see `circle.md` */
export interface Circle extends Shape {
  "@odata.type"?: "#city.circle";
  /** Half of its width. */
  radius?: Double | null;
}
