// Generated from resources/security-noteattachment.md. Do not edit.

/**
 * What is attached to a note.
 * This is an abstract type.
 *
 * @see resources/security-noteattachment.md
 */
export interface NoteAttachment {
  "@odata.type"?: string;
  /** The name. */
  name?: string | null;
}
