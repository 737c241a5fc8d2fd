/* eslint-disable */
// Generated from notes.md. Do not edit.

import type { Double } from "../runtime/primitives.js";

/**
 * Known from examples only.
 *
 * @see `notes.md`
 */
export interface NoteAuthor {
  id?: Double | null;
  name?: string | null;
}
