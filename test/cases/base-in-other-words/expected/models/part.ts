// Generated from part.md. Do not edit.

/** @see part.md */
export interface Part {
  "@odata.type"?: string;
  /** In tons. */
  weight?: number | null;
}
