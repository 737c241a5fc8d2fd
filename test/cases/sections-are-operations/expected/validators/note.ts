/* eslint-disable */
// Generated from notes.md. Do not edit.

import type { Note } from "../models/note.js";
import {
  isNullishOrDateTimeOffset,
  isNullishOrDouble,
  isNullishOrString,
  nullableDateTimeOffsetRule,
  nullableDoubleRule,
  nullableStringRule,
} from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";
import { noteAuthorRules, visitNoteAuthor } from "./note-author.js";

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
    isNullishOrDouble(value.id, "id") &&
    isNullishOrString(value.text, "text") &&
    (value.author == null || visitNoteAuthor(value.author, "author")) &&
    isNullishOrDateTimeOffset(value.done_at, "done_at") &&
    leave()
  );
}

/** What {@link Note} is made of. */
export const noteRules: ObjectRules = {
  name: "note",
  members: {
    id: nullableDoubleRule,
    text: nullableStringRule,
    author: { type: () => noteAuthorRules, nullable: true },
    done_at: nullableDateTimeOffsetRule,
  },
};

/** {@link Note} as a Standard Schema, which also gives its JSON Schema. */
export const noteSchema: StandardSchema<Note> = /* @__PURE__ */ standardSchema(checkNote, noteRules);
