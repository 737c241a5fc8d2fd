/* eslint-disable */
// Generated from team.md. Do not edit.

import type { Player } from "./player.js";

/** @see `team.md` */
export interface Team {
  /** What it is called. */
  name?: string | null;
  /**
   * Who leads it.
   * Nullable.
   */
  captain?: Player | null;
  /** Who plays in it. */
  players?: Player[];
}
