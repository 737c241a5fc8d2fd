/* eslint-disable */
// Generated from zoo.md. Do not edit.

/**
 * It is an abstract type that is inherited by aquarium, and by missing.
 *
 * @see `zoo.md`
 */
export interface Zoo {
  /** What it is called. */
  name?: string | null;
}
