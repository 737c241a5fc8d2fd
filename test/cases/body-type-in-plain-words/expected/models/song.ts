/* eslint-disable */
// Generated from song.md. Do not edit.

/** @see `song.md` */
export interface Song {
  /** The title. */
  title?: string | null;
}

/** What a request that creates {@link Song} sends. */
export interface SongCreate {
  /** The title. */
  title?: string | null | undefined;
}
