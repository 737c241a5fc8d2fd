/* eslint-disable */
// Generated from notes.md. Do not edit.

import type { DateTimeOffset, Double } from "../runtime/primitives.js";
import type { NoteAuthor } from "./note-author.js";

/**
 * Known from examples only.
 *
 * @see `notes.md`
 */
export interface Note {
  id?: Double | null;
  text?: string | null;
  author?: NoteAuthor | null;
  done_at?: DateTimeOffset | null;
}
