/* eslint-disable */
// Generated from resources/lock.md. Do not edit.

/**
 * The lock facet says how a cabinet is closed.
 *
 * @see `resources/lock.md`
 */
export interface Lock {
  /** One of `bolt`, `latch`, or `key`. */
  kind?: "bolt" | "latch" | "key" | (string & {}) | null;
  /** Whether there is a key. */
  keyed?: boolean | null;
}
