/* eslint-disable */
// Generated from song.md. Do not edit.

/** @see `song.md` */
export interface Song {
  /** What it is called. */
  title?: string | null;
}
