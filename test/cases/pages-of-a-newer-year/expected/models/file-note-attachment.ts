/* eslint-disable */
// Generated from resources/security-filenoteattachment.md. Do not edit.

import type { Int64 } from "../runtime/primitives.js";
import type { NoteAttachment } from "./note-attachment.js";

/**
 * A file.
 *
 * @see `resources/security-filenoteattachment.md`
 * @deprecated
 */
export interface FileNoteAttachment extends NoteAttachment {
  "@odata.type"?: "#plant.security.fileNoteAttachment";
  /** In bytes. */
  size?: Int64 | null;
}
