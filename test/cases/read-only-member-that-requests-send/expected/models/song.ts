/* eslint-disable */
// Generated from song.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";
import type { Lyrics } from "./lyrics.js";

/** @see `song.md` */
export interface Song {
  /** Read-only. */
  id?: string | null;
  /**
   * When it was added.
   * Read-only.
   */
  addedDateTime?: DateTimeOffset | null;
  /**
   * Who may do what.
   * Read-only.
   */
  roles?: string[];
  /** What it is called. */
  title?: string | null;
  /** Its text. */
  lyrics?: Lyrics | null;
}

/** What a request that creates {@link Song} sends. */
export interface SongCreate {
  /**
   * When it was added.
   * Read-only.
   */
  addedDateTime?: DateTimeOffset | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** Its text. */
  lyrics?: Lyrics | null | undefined;
}

/** What a request that changes {@link Song} sends. */
export interface SongUpdate {
  /**
   * Who may do what.
   * Read-only.
   */
  roles?: string[] | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** Its text. */
  lyrics?: Lyrics | null | undefined;
}
