/* eslint-disable */
// Generated from switch.md. Do not edit.

/** @see `switch.md` */
export interface Switch {
  /** Whether current flows. */
  isOn?: boolean | null;
  /** What is written on it. */
  labels?: string[];
  /** In volts. */
  voltage?: number | null;
}
