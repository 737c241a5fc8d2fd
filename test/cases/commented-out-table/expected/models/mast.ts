// Generated from mast.md. Do not edit.

/** @see mast.md */
export interface Mast {
  /** In metres. */
  height?: number | null;
}
