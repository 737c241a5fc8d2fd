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

/** What a request that creates {@link Note} sends. */
export interface NoteCreate {
  /** Whether to open it in read-only mode. */
  mode?: string | null | undefined;
  /** What it says. */
  text?: string | null | undefined;
}
