/* eslint-disable */
// Generated from driver.md. Do not edit.

/**
 * What makes a device work.
 *
 * @see `driver.md`
 */
export interface Driver {
  /** Which one. */
  version?: string | null;
}

/** What a request that changes {@link Driver} sends. */
export interface DriverUpdate {
  /** Which one. */
  version?: string | null | undefined;
}
