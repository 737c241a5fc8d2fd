// Generated from pool.md. Do not edit.

/** @see pool.md */
export interface Pool {
  /** In metres. */
  depth?: number | null;
}
