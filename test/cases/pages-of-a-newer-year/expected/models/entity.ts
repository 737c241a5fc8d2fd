/* eslint-disable */
// Generated from resources/entity.md. Do not edit.

/**
 * This is an abstract type that contains an id property.
 *
 * @see `resources/entity.md`
 */
export interface Entity {
  "@odata.type"?: string;
  /**
   * The unique identifier.
   * Read-only.
   * Key.
   */
  id?: string;
}
