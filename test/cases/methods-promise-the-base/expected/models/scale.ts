/* eslint-disable */
// Generated from scale.md. Do not edit.

/**
 * What weighing returns, which is something else.
 *
 * @see `scale.md`
 */
export interface Scale {
  /** In grams. */
  weight?: number | null;
}
