/* eslint-disable */
// Generated from resources/kite.md. Do not edit.

/**
 * A kite.
 *
 * @see `resources/kite.md`
 */
export interface Kite {
  /**
   * The key.
   * Read-only.
   */
  id?: string | null;
  /** Its color. */
  color?: string | null;
}
