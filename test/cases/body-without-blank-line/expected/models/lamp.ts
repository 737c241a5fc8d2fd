/* eslint-disable */
// Generated from lamp.md. Do not edit.

/** @see `lamp.md` */
export interface Lamp {
  /** Whether it shines. */
  isOn?: boolean | null;
}
