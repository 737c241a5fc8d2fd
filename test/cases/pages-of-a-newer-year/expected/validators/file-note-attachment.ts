// Generated from resources/security-filenoteattachment.md. Do not edit.

import type { FileNoteAttachment } from "../models/file-note-attachment.js";
import { isNullishOrInt64, isNullishOrString, nullableInt64Rule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Place, Verdict } from "../runtime/validation.js";
import { check, fail, isObject, isOneOf, within } from "../runtime/validation.js";

const typeNames: readonly string[] = ["#plant.security.fileNoteAttachment"];

/**
 * Tells whether `value` has the shape of {@link FileNoteAttachment}.
 * Unknown members pass.
 */
export function isFileNoteAttachment(value: unknown): value is FileNoteAttachment {
  try {
    return visitFileNoteAttachment(value);
  } catch {
    return false;
  }
}

/** Lists everything that keeps `value` from having the shape of {@link FileNoteAttachment}. */
export function checkFileNoteAttachment(value: unknown, options?: CheckOptions): Verdict<FileNoteAttachment> {
  return check(value, visitFileNoteAttachment, options);
}

/** Visits a {@link FileNoteAttachment}, for guards and checks. */
export function visitFileNoteAttachment(value: unknown, around?: Place, name?: Key): boolean {
  if (!isObject<FileNoteAttachment>(value)) return fail("an object", value, around, name);
  const place = within(around, name);
  return (
    (value["@odata.type"] === undefined || isOneOf(typeNames, value["@odata.type"], place, "@odata.type")) &&
    isNullishOrString(value.name, place, "name") &&
    isNullishOrInt64(value.size, place, "size")
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
