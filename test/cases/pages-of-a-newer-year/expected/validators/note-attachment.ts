// Generated from resources/security-noteattachment.md. Do not edit.

import type { NoteAttachment } from "../models/note-attachment.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link NoteAttachment}.
 * Unknown members pass.
 */
export function isNoteAttachment(value: unknown): value is NoteAttachment {
  return (
    isObject<NoteAttachment>(value) &&
    (value["@odata.type"] === undefined || isString(value["@odata.type"])) &&
    (value.name == null || isString(value.name))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link NoteAttachment}. */
export function checkNoteAttachment(value: unknown): Verdict<NoteAttachment> {
  return verdict(value, explainNoteAttachment);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainNoteAttachment(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<NoteAttachment>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(explainString),
      name: optional(nullable(explainString)),
    },
  );
}

/** {@link NoteAttachment} as a Standard Schema. */
export const noteAttachmentSchema: StandardSchema<NoteAttachment> = /* @__PURE__ */ standardSchema(checkNoteAttachment);
