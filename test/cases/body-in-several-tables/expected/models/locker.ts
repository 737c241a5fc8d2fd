/* eslint-disable */
// Generated from locker.md. Do not edit.

/**
 * A box with a door.
 *
 * @see `locker.md`
 */
export interface Locker {
  /** The key. */
  id?: string | null;
  /** In litres. */
  size?: number | null;
}

/** What a request that creates {@link Locker} sends. */
export interface LockerCreate {
  /** The key. */
  id?: string | null | undefined;
  /** In litres. */
  size?: number | null | undefined;
  /**
   * What opens it.
   * Required.
   */
  code: string | null;
  /** How long. */
  months?: number | null | undefined;
}
