// Generated from entity.md. Do not edit.

/** @see entity.md */
export interface Entity {
  /** Key. */
  id?: string;
}
