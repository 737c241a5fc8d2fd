/* eslint-disable */
// Generated from bridge.md. Do not edit.

import type { Entity } from "./entity.js";

/** @see `bridge.md` */
export interface Bridge extends Entity {
  /** In meters. */
  length?: number | null;
}
