/* eslint-disable */
// Generated from resources/entity.md. Do not edit.

/**
 * Has an identifier.
 *
 * @see `resources/entity.md`
 */
export interface Entity {
  "@odata.type"?: string;
  /** Key of the entity. */
  id?: string;
}
