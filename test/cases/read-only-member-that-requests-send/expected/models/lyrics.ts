/* eslint-disable */
// Generated from lyrics.md. Do not edit.

/** @see `lyrics.md` */
export interface Lyrics {
  /** Read-only. */
  id?: string | null;
  /** The language of the text. */
  language?: string | null;
}
