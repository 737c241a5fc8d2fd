// Generated from text.md. Do not edit.

/**
 * Some words.
 *
 * @see text.md
 */
export interface RailText {
  "@odata.type"?: "#rail.text";
  /** Some words. */
  words?: string | null;
}
