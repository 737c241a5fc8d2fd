/* eslint-disable */
// Generated from label.md. Do not edit.

/**
 * A label.
 *
 * @see `label.md`
 */
export interface Label {
  /** What it says. */
  text?: string | null;
}
