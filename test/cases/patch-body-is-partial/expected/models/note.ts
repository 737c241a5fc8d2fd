// Generated from note.md. Do not edit.

/** @see note.md */
export interface Note {
  /** Read-only. */
  id?: string | null;
  /** What it says. */
  text?: string | null;
  /** The color of the paper. */
  color?: string | null;
}

/** What can be sent to change a {@link Note}. */
export interface NoteUpdate {
  /** What it says. */
  text?: string | null | undefined;
  /** The color of the paper. */
  color?: string | null | undefined;
}
