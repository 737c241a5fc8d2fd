/* eslint-disable */
// Generated from door.md. Do not edit.

/** @see `door.md` */
export interface Door {
  /** What stands on it. */
  label?: string | null;
}

/** What a request that creates {@link Door} sends. */
export interface DoorCreate {
  /** What stands on it. */
  label?: string | null | undefined;
  /**
   * Required.
   * How to open it; never returned.
   */
  keyCode: string | null;
}
