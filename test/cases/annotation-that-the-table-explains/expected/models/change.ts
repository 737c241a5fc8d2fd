/* eslint-disable */
// Generated from change.md. Do not edit.

/**
 * What a notification says of the thing that has changed.
 *
 * @see `change.md`
 */
export interface Change {
  /** The type of the thing. */
  "@odata.type"?: string;
  /** The thing. */
  id?: string | null;
}
