/* eslint-disable */
// Generated from entity.md. Do not edit.

/**
 * What everything is.
 *
 * @see `entity.md`
 */
export interface Entity {
  "@odata.type"?: string;
  /**
   * The key.
   * Key.
   */
  id?: string;
}
