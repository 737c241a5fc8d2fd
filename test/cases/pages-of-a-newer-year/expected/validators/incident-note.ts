// Generated from resources/security-incidentnote.md. Do not edit.

import type { IncidentNote, IncidentNoteCreate } from "../models/incident-note.js";
import { noteCategoryValues } from "../models/note-category.js";
import { noteImportanceValues } from "../models/note-importance.js";
import { explainDateTimeOffset, explainString, isDateTimeOffset, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import {
  arrayOf,
  explainMembers,
  isArrayOf,
  isObject,
  isOneOf,
  nullable,
  oneOf,
  optional,
  standardSchema,
  verdict,
} from "../runtime/validation.js";
import { explainEntity, isEntity } from "./entity.js";
import { explainIdentitySet, isIdentitySet } from "./identity-set.js";
import { explainNoteAttachment, isNoteAttachment } from "./note-attachment.js";

/**
 * Tells whether `value` has the shape of {@link IncidentNote}.
 * Unknown members pass.
 */
export function isIncidentNote(value: unknown): value is IncidentNote {
  return (
    isObject<IncidentNote>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#plant.security.incidentNote") &&
    (value.category == null || isString(value.category)) &&
    (value.content == null || isString(value.content)) &&
    (value.createdBy == null || isIdentitySet(value.createdBy)) &&
    (value.createdDateTime == null || isDateTimeOffset(value.createdDateTime)) &&
    (value.importance == null || isString(value.importance)) &&
    (value.tags === undefined || isArrayOf(value.tags, isString)) &&
    (value.attachments === undefined || isArrayOf(value.attachments, isNoteAttachment)) &&
    (value.replies === undefined || isArrayOf(value.replies, isIncidentNote)) &&
    isEntity(value)
  );
}

/** Lists everything that keeps `value` from having the shape of {@link IncidentNote}. */
export function checkIncidentNote(value: unknown): Verdict<IncidentNote> {
  return verdict(value, explainIncidentNote);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainIncidentNote(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<IncidentNote>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#plant.security.incidentNote"])),
      category: optional(nullable(explainString)),
      content: optional(nullable(explainString)),
      createdBy: optional(nullable(explainIdentitySet)),
      createdDateTime: optional(nullable(explainDateTimeOffset)),
      importance: optional(nullable(explainString)),
      tags: optional(arrayOf(explainString, "strings")),
      attachments: optional(arrayOf(explainNoteAttachment, "objects")),
      replies: optional(arrayOf(explainIncidentNote, "objects")),
    },
    explainEntity,
  );
}

/** {@link IncidentNote} as a Standard Schema. */
export const incidentNoteSchema: StandardSchema<IncidentNote> = /* @__PURE__ */ standardSchema(checkIncidentNote);

/**
 * Tells whether `value` has the shape of {@link IncidentNoteCreate}.
 * Unknown members pass.
 */
export function isIncidentNoteCreate(value: unknown): value is IncidentNoteCreate {
  return (
    isObject<IncidentNoteCreate>(value) &&
    (value["@odata.type"] === undefined || value["@odata.type"] === "#plant.security.incidentNote") &&
    (value.category == null || isOneOf(noteCategoryValues, value.category)) &&
    (value.content === null || isString(value.content)) &&
    (value.importance == null || isOneOf(noteImportanceValues, value.importance)) &&
    (value.tags === undefined || isArrayOf(value.tags, isString)) &&
    (value.attachments === undefined || isArrayOf(value.attachments, isNoteAttachment)) &&
    (value.replies === undefined || isArrayOf(value.replies, isIncidentNote))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link IncidentNoteCreate}. */
export function checkIncidentNoteCreate(value: unknown): Verdict<IncidentNoteCreate> {
  return verdict(value, explainIncidentNoteCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainIncidentNoteCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<IncidentNoteCreate>(
    value,
    pointer,
    problems,
    {
      "@odata.type": optional(oneOf(["#plant.security.incidentNote"])),
      category: optional(nullable(oneOf(noteCategoryValues))),
      content: nullable(explainString),
      importance: optional(nullable(oneOf(noteImportanceValues))),
      tags: optional(arrayOf(explainString, "strings")),
      attachments: optional(arrayOf(explainNoteAttachment, "objects")),
      replies: optional(arrayOf(explainIncidentNote, "objects")),
    },
  );
}

/** {@link IncidentNoteCreate} as a Standard Schema. */
export const incidentNoteCreateSchema: StandardSchema<IncidentNoteCreate> =
  /* @__PURE__ */ standardSchema(checkIncidentNoteCreate);
