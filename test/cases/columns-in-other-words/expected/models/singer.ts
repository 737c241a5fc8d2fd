/* eslint-disable */
// Generated from singer.md. Do not edit.

/** @see `singer.md` */
export interface Singer {
  /**
   * The key.
   * Read-only.
   */
  id?: string | null;
  /** How old she is. */
  age?: number | null;
}
