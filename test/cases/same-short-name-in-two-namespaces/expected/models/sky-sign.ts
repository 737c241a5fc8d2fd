/* eslint-disable */
// Generated from sky-sign.md. Do not edit.

/** @see `sky-sign.md` */
export interface SkySign {
  /** How far it can be seen. */
  brightness?: number | null;
}
