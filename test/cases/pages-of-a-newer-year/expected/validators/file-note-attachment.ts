/* eslint-disable */
// Generated from resources/security-filenoteattachment.md. Do not edit.

import type { FileNoteAttachment } from "../models/file-note-attachment.js";
import { isNullishOrInt64, isNullishOrString, nullableInt64Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, isTypeName, leave, passes } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#plant.security.fileNoteAttachment"];

/**
 * Tells whether `value` has the shape of {@link FileNoteAttachment}.
 * Unknown members pass.
 */
export function isFileNoteAttachment(value: unknown): value is FileNoteAttachment {
  return passes(value, visitFileNoteAttachment);
}

/** Lists everything that keeps `value` from having the shape of {@link FileNoteAttachment}. */
export function checkFileNoteAttachment(value: unknown, options?: CheckOptions): Verdict<FileNoteAttachment> {
  return check(value, visitFileNoteAttachment, options);
}

/** Visits a {@link FileNoteAttachment}, for guards and checks. */
export function visitFileNoteAttachment(value: unknown, name?: Key): boolean {
  if (!isObject<FileNoteAttachment>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    isNullishOrString(value.name, "name") &&
    isNullishOrInt64(value.size, "size") &&
    leave()
  );
}

/** What {@link FileNoteAttachment} is made of. */
export const fileNoteAttachmentRules: ObjectRules = {
  name: "plant.security.fileNoteAttachment",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    name: nullableStringRule,
    size: nullableInt64Rule,
  },
};

/** {@link FileNoteAttachment} as a Standard Schema, which also gives its JSON Schema. */
export const fileNoteAttachmentSchema: StandardSchema<FileNoteAttachment> =
  /* @__PURE__ */ standardSchema(checkFileNoteAttachment, fileNoteAttachmentRules);
