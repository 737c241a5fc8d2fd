/* eslint-disable */
// Generated from resources/lighter.md. Do not edit.

/**
 * Represents a lighter.
 *
 * @see `resources/lighter.md`
 */
export interface Lighter {
  /** The fuel. */
  fuel?: string | null;
}
