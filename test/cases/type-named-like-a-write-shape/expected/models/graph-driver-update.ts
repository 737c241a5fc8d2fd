/* eslint-disable */
// Generated from driverUpdate.md. Do not edit.

/**
 * A newer driver that waits.
 *
 * @see `driverUpdate.md`
 */
export interface GraphDriverUpdate {
  /** What is new. */
  title?: string | null;
}

/** What a request that creates {@link GraphDriverUpdate} sends. */
export interface GraphDriverUpdateCreate {
  /** What is new. */
  title?: string | null | undefined;
}
