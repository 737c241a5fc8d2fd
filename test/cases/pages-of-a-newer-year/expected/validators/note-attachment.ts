/* eslint-disable */
// Generated from resources/security-noteattachment.md. Do not edit.

import type { AnyNoteAttachment, NoteAttachment } from "../models/note-attachment.js";
import { isNullishOrString, isString, nullableStringRule, stringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes, typeNameOf } from "../runtime/validation.js";
import { fileNoteAttachmentRules, visitFileNoteAttachment } from "./file-note-attachment.js";

/**
 * Tells whether `value` has the shape of {@link AnyNoteAttachment}.
 * Unknown members pass.
 */
export function isNoteAttachment(value: unknown): value is AnyNoteAttachment {
  return passes(value, visitNoteAttachment);
}

/** Lists everything that keeps `value` from having the shape of {@link AnyNoteAttachment}. */
export function checkNoteAttachment(value: unknown, options?: CheckOptions): Verdict<AnyNoteAttachment> {
  return check(value, visitNoteAttachment, options);
}

/** Visits a {@link NoteAttachment}, for guards and checks. */
export function visitNoteAttachment(value: unknown, name?: Key): boolean {
  switch (typeNameOf(value)) {
    case "plant.security.fileNoteAttachment":
    case "#plant.security.fileNoteAttachment":
      return visitFileNoteAttachment(value, name);
  }
  if (!isObject<NoteAttachment>(value)) return fail("an object", value, name);
  enter(name);
  return (
    (value["@odata.type"] === undefined || isString(value["@odata.type"], "@odata.type")) &&
    isNullishOrString(value.name, "name") &&
    leave()
  );
}

/** What {@link AnyNoteAttachment} is made of. */
export const noteAttachmentRules: ObjectRules = {
  name: "plant.security.noteAttachment",
  members: {
    "@odata.type": stringRule,
    name: nullableStringRule,
  },
  derived: () => [fileNoteAttachmentRules],
};

/** {@link AnyNoteAttachment} as a Standard Schema, which also gives its JSON Schema. */
export const noteAttachmentSchema: StandardSchema<AnyNoteAttachment> =
  /* @__PURE__ */ standardSchema(checkNoteAttachment, noteAttachmentRules);

/** Visits an array of {@link NoteAttachment}. */
export function visitNoteAttachmentArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!visitNoteAttachment(value[index], index)) return false;
  return leave();
}
