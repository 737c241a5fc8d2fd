// Generated from hen.md. Do not edit.

/** @see hen.md */
export interface Hen {
  /** Their color. */
  feathers?: string | null;
}
