/* eslint-disable */
// Generated from wallpaper.md. Do not edit.

import type { Color } from "./color.js";

/**
 * Covers a wall.
 *
 * @see `wallpaper.md`
 */
export interface Wallpaper {
  /** Its color. */
  color?: Color | null;
}
