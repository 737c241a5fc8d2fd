/* eslint-disable */
// Generated from oven.md. Do not edit.

/** @see `oven.md` */
export interface Oven {
  /** In degrees Celsius. */
  temperature?: number | null;
  /** Whether the lamp is on. */
  isLit?: boolean | null;
}
