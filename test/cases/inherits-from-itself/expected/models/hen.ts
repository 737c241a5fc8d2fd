// Generated from hen.md. Do not edit.

/** @see hen.md */
export interface Hen {
  "@odata.type"?: string;
  /** Their color. */
  feathers?: string | null;
}
