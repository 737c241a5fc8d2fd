// Generated from resources/security-filenoteattachment.md. Do not edit.

import type { FileNoteAttachment } from "../models/file-note-attachment.js";
import { explainInt64, isInt64 } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, oneOf, optional, standardSchema, verdict } from "../runtime/validation.js";
import { explainNoteAttachment, isNoteAttachment } from "./note-attachment.js";

/**
 * Tells whether `value` has the shape of {@link FileNoteAttachment}.
 * Unknown members pass.
 */
export function isFileNoteAttachment(value: unknown): value is FileNoteAttachment {
  return (
    isObject<FileNoteAttachment>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#plant.security.fileNoteAttachment") &&
    (value.size == null || isInt64(value.size)) &&
    isNoteAttachment(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link FileNoteAttachment}. */
export function checkFileNoteAttachment(value: unknown): Verdict<FileNoteAttachment> {
  return verdict(value, explainFileNoteAttachment);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainFileNoteAttachment(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<FileNoteAttachment>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#plant.security.fileNoteAttachment"])),
      size: optional(nullable(explainInt64)),
    },
    explainNoteAttachment,
  );
}

/** {@link FileNoteAttachment} as a Standard Schema. */
export const fileNoteAttachmentSchema: StandardSchema<FileNoteAttachment> =
  /* @__PURE__ */ standardSchema(checkFileNoteAttachment);
