/* eslint-disable */
// Generated from note.md. Do not edit.

import type { Note, NoteCreate } from "../models/note.js";
import {
  isNullishOrBoolean,
  isNullishOrDateTimeOffset,
  isNullishOrString,
  nullableBooleanRule,
  nullableDateTimeOffsetRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { checkWritten } from "../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link Note}.
 * Unknown members pass.
 */
export function isNote(value: unknown): value is Note {
  return passes(value, visitNote);
}

/** Lists everything that keeps `value` from having the shape of {@link Note}. */
export function checkNote(value: unknown, options?: CheckOptions): Verdict<Note> {
  return check(value, visitNote, options);
}

/** Visits a {@link Note}, for guards and checks. */
export function visitNote(value: unknown, name?: Key): boolean {
  if (!isObject<Note>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrString(value.id, "id") &&
    isNullishOrDateTimeOffset(value.lastChangeDateTime, "lastChangeDateTime") &&
    isNullishOrString(value.mode, "mode") &&
    isNullishOrString(value.text, "text") &&
    isNullishOrBoolean(value.isTemplate, "isTemplate") &&
    isNullishOrString(value.color, "color") &&
    isNullishOrString(value.folder, "folder") &&
    isNullishOrString(value.owner, "owner") &&
    leave()
  );
}

/** What {@link Note} is made of. */
export const noteRules: ObjectRules = {
  name: "microsoft.graph.note",
  members: {
    id: nullableStringRule,
    lastChangeDateTime: nullableDateTimeOffsetRule,
    mode: nullableStringRule,
    text: nullableStringRule,
    isTemplate: nullableBooleanRule,
    color: nullableStringRule,
    folder: nullableStringRule,
    owner: nullableStringRule,
  },
  readOnly: ["id", "lastChangeDateTime", "owner"],
};

/** {@link Note} as a Standard Schema, which also gives its JSON Schema. */
export const noteSchema: StandardSchema<Note> = /* @__PURE__ */ standardSchema(checkNote, noteRules);

/**
 * Tells whether `value` has the shape of {@link NoteCreate}.
 * Unknown and read-only members do not.
 */
export function isNoteCreate(value: unknown): value is NoteCreate {
  return checkWritten(value, noteCreateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link NoteCreate}. */
export function checkNoteCreate(value: unknown): Verdict<NoteCreate> {
  return checkWritten(value, noteCreateRules);
}

/** What {@link NoteCreate} is made of. */
export const noteCreateRules: ObjectRules = {
  name: "microsoft.graph.note",
  members: {
    mode: nullableStringRule,
    text: nullableStringRule,
    isTemplate: nullableBooleanRule,
    color: nullableStringRule,
    folder: nullableStringRule,
  },
  returned: () => noteRules,
};

/** {@link NoteCreate} as a Standard Schema, which also gives its JSON Schema. */
export const noteCreateSchema: StandardSchema<NoteCreate> =
  /* @__PURE__ */ standardSchema(checkNoteCreate, noteCreateRules);
