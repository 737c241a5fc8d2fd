/* eslint-disable */
// Generated from singer.md. Do not edit.

/** @see `singer.md` */
export interface Singer {
  /** From low to high. */
  range?: string | null;
}
