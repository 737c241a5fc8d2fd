/* eslint-disable */
// Generated from player.md. Do not edit.

/** @see `player.md` */
export interface Player {
  /** What stands on the shirt. */
  number?: number | null;
}
