/* eslint-disable */
// Generated from resources/line.md. Do not edit.

import type { Double } from "../runtime/primitives.js";
import type { Shape } from "./shape.js";

/**
 * A line.
 *
 * @see `resources/line.md`
 */
export interface Line extends Shape {
  /** The length. */
  length?: Double | null;
}
