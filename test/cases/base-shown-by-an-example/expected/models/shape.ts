// Generated from shape.md. Do not edit.

/** @see shape.md */
export interface Shape {
  "@odata.type"?: string;
  /** What it is called. */
  label?: string | null;
}
