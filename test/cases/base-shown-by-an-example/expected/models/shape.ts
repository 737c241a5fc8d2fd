// Generated from shape.md. Do not edit.

/** @see shape.md */
export interface Shape {
  /** What it is called. */
  label?: string | null;
}
