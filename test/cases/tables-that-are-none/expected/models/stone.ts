// Generated from stone.md. Do not edit.

/**
 * Lies there.
 *
 * @see stone.md
 */
export interface Stone {
  "@odata.type"?: string;
}
