// Generated from kilnlog.md. Do not edit.

/**
 * What a kiln writes down.
 *
 * @see kilnlog.md
 */
export interface KilnLog {
  "@odata.type"?: string;
  /** The lines. */
  lines?: string[];
}
