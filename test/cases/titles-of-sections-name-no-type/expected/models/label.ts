/* eslint-disable */
// Generated from label-resources.md. Do not edit.

import type { Size } from "./size.js";

/** @see `label-resources.md` */
export interface Label {
  /** What it says. */
  text?: string | null;
  /** How large it is. */
  size?: Size | null;
}
