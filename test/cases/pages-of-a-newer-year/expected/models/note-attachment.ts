/* eslint-disable */
// Generated from resources/security-noteattachment.md. Do not edit.

import type { FileNoteAttachment } from "./file-note-attachment.js";

/**
 * What is attached to a note.
 * This is an abstract type.
 *
 * @see `resources/security-noteattachment.md`
 */
export interface NoteAttachment {
  "@odata.type"?: string;
  /** The name. */
  name?: string | null;
}

/** {@link NoteAttachment}, or what is derived from it: `"@odata.type"` tells. */
export type AnyNoteAttachment = FileNoteAttachment & { "@odata.type": "#plant.security.fileNoteAttachment" };
