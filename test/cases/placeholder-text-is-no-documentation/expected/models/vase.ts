/* eslint-disable */
// Generated from vase.md. Do not edit.

/** @see `vase.md` */
export interface Vase {
  color?: string | null;
  shape?: string | null;
  /** Read-only. */
  owner?: string | null;
}
