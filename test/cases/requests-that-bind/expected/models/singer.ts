/* eslint-disable */
// Generated from singer.md. Do not edit.

/**
 * A person who sings.
 *
 * @see `singer.md`
 */
export interface Singer {
  /**
   * The key.
   * Read-only.
   */
  id?: string | null;
}
