/* eslint-disable */
// Generated from thing.md. Do not edit.

/** @see `thing.md` */
export interface Thing {
  /** What it is called. */
  name?: string | null;
  /** How large it is. */
  size?: unknown;
}
