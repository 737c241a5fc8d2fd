// Generated from resources/shape.md. Do not edit.

/**
 * A shape.
 *
 * @see resources/shape.md
 */
export interface Shape {
  "@odata.type"?: string;
  /** The kind in an older format. */
  "odata.type"?: string | null;
  /** The area. */
  area?: number | null;
}
