/* eslint-disable */
// Generated from place.md. Do not edit.

/**
 * Some words.
 *
 * @see `place.md`
 */
export interface Place {
  "@odata.type"?: "#rail.place";
  /** Some words. */
  words?: string | null;
}
