/* eslint-disable */
// Generated from song.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";

/**
 * A piece of music.
 *
 * @see `song.md`
 */
export interface Song extends Annotations {
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
