/* eslint-disable */
// Generated from pair.md. Do not edit.

/**
 * Two things.
 *
 * @see `pair.md`
 */
export interface Pair {
  "@odata.type"?: "#store.pair";
  /** The one. */
  first?: string | null;
  /** The other. */
  second?: unknown;
}
