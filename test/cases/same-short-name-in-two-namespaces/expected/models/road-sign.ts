/* eslint-disable */
// Generated from road-sign.md. Do not edit.

/** @see `road-sign.md` */
export interface RoadSign {
  /** What it says. */
  text?: string | null;
}
