/* eslint-disable */
// Generated from a-color.md. Do not edit.

/**
 * A mix of inks.
 *
 * @see `a-color.md`
 */
export interface Color {
  /** Its name. */
  ink?: string | null;
}
