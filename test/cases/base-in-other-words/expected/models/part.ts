// Generated from part.md. Do not edit.

/** @see part.md */
export interface Part {
  /** In tons. */
  weight?: number | null;
}
