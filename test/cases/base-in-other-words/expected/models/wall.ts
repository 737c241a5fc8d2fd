/* eslint-disable */
// Generated from wall.md. Do not edit.

import type { Part } from "./part.js";

/** @see `wall.md` */
export interface Wall extends Part {
  /** In meters. */
  width?: number | null;
}
