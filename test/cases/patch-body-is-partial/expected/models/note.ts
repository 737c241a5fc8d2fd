/* eslint-disable */
// Generated from note.md. Do not edit.

/** @see `note.md` */
export interface Note {
  /** Read-only. */
  id?: string | null;
  /** What it says. */
  text?: string | null;
  /** The color of the paper. */
  color?: string | null;
}

/** What a request that changes {@link Note} sends. */
export interface NoteUpdate {
  /** What it says. */
  text?: string | null | undefined;
  /** The color of the paper. */
  color?: string | null | undefined;
}
