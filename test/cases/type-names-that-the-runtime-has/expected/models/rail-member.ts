/* eslint-disable */
// Generated from member.md. Do not edit.

/**
 * Some words.
 *
 * @see `member.md`
 */
export interface RailMember {
  "@odata.type"?: "#rail.member";
  /** Some words. */
  words?: string | null;
}
