// Generated from kettle.md. Do not edit.

/** @see kettle.md */
export interface Kettle {
  /** How much it holds. */
  litres?: number | null;
}
