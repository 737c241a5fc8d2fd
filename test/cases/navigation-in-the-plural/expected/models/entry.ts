/* eslint-disable */
// Generated from resources/entry.md. Do not edit.

/**
 * Represents one entry.
 *
 * @see `resources/entry.md`
 */
export interface Entry {
  /** The number. */
  number?: string | null;
}
