/* eslint-disable */
// Generated from flags.md. Do not edit.

/**
 * Some words.
 *
 * @see `flags.md`
 */
export interface RailFlags {
  "@odata.type"?: "#rail.flags";
  /** Some words. */
  words?: string | null;
}
