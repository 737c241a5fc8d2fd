/* eslint-disable */
// Generated from tool-resources.md. Do not edit.

/** @see `tool-resources.md` */
export interface Owner {
  /** A name. */
  name?: string | null;
}
