// Generated from animal.md. Do not edit.

/** @see animal.md */
export interface Animal {
  "@odata.type"?: string;
  /** What it is called. */
  name?: string | null;
}
