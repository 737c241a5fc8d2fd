/* eslint-disable */
// Generated from note.md. Do not edit.

import type { Note, NoteUpdate } from "../models/note.js";
import { isNullishOrString, nullableStringRule } from "../runtime/primitives.js";
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
    isNullishOrString(value.text, "text") &&
    isNullishOrString(value.color, "color") &&
    leave()
  );
}

/** What {@link Note} is made of. */
export const noteRules: ObjectRules = {
  name: "microsoft.graph.note",
  members: {
    id: nullableStringRule,
    text: nullableStringRule,
    color: nullableStringRule,
  },
  readOnly: ["id"],
};

/** {@link Note} as a Standard Schema, which also gives its JSON Schema. */
export const noteSchema: StandardSchema<Note> = /* @__PURE__ */ standardSchema(checkNote, noteRules);

/**
 * Tells whether `value` has the shape of {@link NoteUpdate}.
 * Unknown and read-only members do not.
 */
export function isNoteUpdate(value: unknown): value is NoteUpdate {
  return checkWritten(value, noteUpdateRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link NoteUpdate}. */
export function checkNoteUpdate(value: unknown): Verdict<NoteUpdate> {
  return checkWritten(value, noteUpdateRules);
}

/** What {@link NoteUpdate} is made of. */
export const noteUpdateRules: ObjectRules = {
  name: "microsoft.graph.note",
  members: {
    text: nullableStringRule,
    color: nullableStringRule,
  },
  returned: () => noteRules,
};

/** {@link NoteUpdate} as a Standard Schema, which also gives its JSON Schema. */
export const noteUpdateSchema: StandardSchema<NoteUpdate> =
  /* @__PURE__ */ standardSchema(checkNoteUpdate, noteUpdateRules);
