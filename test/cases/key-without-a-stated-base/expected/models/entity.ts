/* eslint-disable */
// Generated from entity.md. Do not edit.

/** @see `entity.md` */
export interface Entity {
  "@odata.type"?: string;
  /** Key. */
  id?: string;
}
