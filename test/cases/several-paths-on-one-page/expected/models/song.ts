/* eslint-disable */
// Generated from song.md. Do not edit.

/**
 * A piece of music.
 *
 * @see `song.md`
 */
export interface Song {
  /**
   * Key.
   * Read-only.
   */
  id?: string;
  /** What it is called. */
  title?: string | null;
}

/** What a request that changes {@link Song} sends. */
export interface SongUpdate {
  /** What it is called. */
  title?: string | null | undefined;
}
