/* eslint-disable */
// Generated from cafue9.md. Do not edit.

/**
 * Serves tea.
 *
 * @see `cafue9.md`
 */
export interface Cafue9 {
  /** How many. */
  pots?: number | null;
}
