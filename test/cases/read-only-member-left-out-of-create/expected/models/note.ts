// Generated from note.md. Do not edit.

import type { DateTimeOffset } from "../runtime/primitives.js";

/** @see note.md */
export interface Note {
  /** Read-only. */
  id?: string | null;
  /**
   * When it was last changed.
   * This property is read-only.
   */
  lastChangeDateTime?: DateTimeOffset | null;
  /** Whether to open it in read-only mode. */
  mode?: string | null;
  /** What it says. */
  text?: string | null;
}

/** What is sent to create a {@link Note}. */
export interface NoteCreate {
  /** Whether to open it in read-only mode. */
  mode?: string | null | undefined;
  /** What it says. */
  text?: string | null | undefined;
}
