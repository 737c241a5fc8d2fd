/* eslint-disable */
// Generated from song.md. Do not edit.

/** @see `song.md` */
export interface Song {
  /**
   * The key.
   * Read-only.
   */
  id?: string | null;
  /** What it is called. */
  title?: string | null;
}
