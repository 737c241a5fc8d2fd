/* eslint-disable */
// Generated from label-resources.md. Do not edit.

/** @see `label-resources.md` */
export interface Size {
  /** In millimetres. */
  width?: number | null;
}
