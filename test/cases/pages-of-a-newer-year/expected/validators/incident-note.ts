/* eslint-disable */
// Generated from resources/security-incidentnote.md. Do not edit.

import type { IncidentNote, IncidentNoteCreate } from "../models/incident-note.js";
import { noteCategoryValues } from "../models/note-category.js";
import { noteImportanceValues } from "../models/note-importance.js";
import {
  isNullishOrDateTimeOffset,
  isNullishOrString,
  isString,
  isStringArray,
  nullableDateTimeOffsetRule,
  nullableStringRule,
  stringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isMember, isObject, isTypeName, leave, nested, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";
import { identitySetRules, visitIdentitySet } from "./identity-set.js";
import { noteAttachmentRules, visitNoteAttachmentArray } from "./note-attachment.js";

const typeNames: readonly string[] = ["#plant.security.incidentNote"];

/**
 * Tells whether `value` has the shape of {@link IncidentNote}.
 * Unknown members pass.
 */
export function isIncidentNote(value: unknown): value is IncidentNote {
  return passes(value, visitIncidentNote);
}

/** Lists everything that keeps `value` from having the shape of {@link IncidentNote}. */
export function checkIncidentNote(value: unknown, options?: CheckOptions): Verdict<IncidentNote> {
  return check(value, visitIncidentNote, options);
}

/** Visits a {@link IncidentNote}, for guards and checks. */
export function visitIncidentNote(value: unknown, name?: Key): boolean {
  if (!isObject<IncidentNote>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isTypeName(typeNames, value["@odata.type"]) &&
    (value.id === undefined || isString(value.id, "id")) &&
    (value.category == null || isMember(noteCategoryValues, value.category, "category")) &&
    isNullishOrString(value.content, "content") &&
    (value.createdBy == null || visitIdentitySet(value.createdBy, "createdBy")) &&
    isNullishOrDateTimeOffset(value.createdDateTime, "createdDateTime") &&
    (value.importance == null || isMember(noteImportanceValues, value.importance, "importance")) &&
    (value.tags === undefined || isStringArray(value.tags, "tags")) &&
    (value.attachments === undefined || visitNoteAttachmentArray(value.attachments, "attachments")) &&
    (value.replies === undefined || visitIncidentNoteArray(value.replies, "replies")) &&
    leave()
  );
}

/** What {@link IncidentNote} is made of. */
export const incidentNoteRules: ObjectRules = {
  name: "plant.security.incidentNote",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    id: stringRule,
    category: { values: noteCategoryValues, nullable: true },
    content: nullableStringRule,
    createdBy: { type: () => identitySetRules, nullable: true },
    createdDateTime: nullableDateTimeOffsetRule,
    importance: { values: noteImportanceValues, nullable: true },
    tags: { items: stringRule },
    attachments: { items: { type: () => noteAttachmentRules } },
    replies: { items: { type: () => incidentNoteRules } },
  },
  readOnly: ["id", "createdBy", "createdDateTime"],
};

/** {@link IncidentNote} as a Standard Schema, which also gives its JSON Schema. */
export const incidentNoteSchema: StandardSchema<IncidentNote> =
  /* @__PURE__ */ standardSchema(checkIncidentNote, incidentNoteRules);

/**
 * Tells whether `value` has the shape of {@link IncidentNoteCreate}.
 * Unknown and read-only members do not.
 */
export function isIncidentNoteCreate(value: unknown): value is IncidentNoteCreate {
  return checkWritten(value, incidentNoteCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link IncidentNoteCreate}. */
export function checkIncidentNoteCreate(value: unknown): Verdict<IncidentNoteCreate> {
  return checkWritten(value, incidentNoteCreateRules);
}

/** What {@link IncidentNoteCreate} is made of. */
export const incidentNoteCreateRules: ObjectRules = {
  name: "plant.security.incidentNote",
  members: {
    "@odata.type": { values: typeNames, closed: true },
    category: { values: noteCategoryValues, nullable: true },
    content: nullableStringRule,
  },
  required: ["content"],
  returned: () => incidentNoteRules,
};

/** {@link IncidentNoteCreate} as a Standard Schema, which also gives its JSON Schema. */
export const incidentNoteCreateSchema: StandardSchema<IncidentNoteCreate> =
  /* @__PURE__ */ standardSchema(checkIncidentNoteCreate, incidentNoteCreateRules);

/** Visits an array of {@link IncidentNote}. */
export function visitIncidentNoteArray(value: unknown, name?: Key): boolean {
  if (!Array.isArray(value)) return fail("an array of objects", value, name);
  enter(name);
  for (let index = 0; index < value.length; index++) if (!nested(visitIncidentNote, value[index], index)) return false;
  return leave();
}
