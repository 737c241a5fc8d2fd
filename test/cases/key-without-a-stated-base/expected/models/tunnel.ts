/* eslint-disable */
// Generated from tunnel.md. Do not edit.

import type { Entity } from "./entity.js";

/** @see `tunnel.md` */
export interface Tunnel extends Entity {
  /** In meters. */
  depth?: number | null;
}
