/* eslint-disable */
// Generated from v1.0/kite.md. Do not edit.

/**
 * A kite.
 *
 * @see `v1.0/kite.md`
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
