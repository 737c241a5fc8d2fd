// Generated from note.md. Do not edit.

import type { Note, NoteUpdate } from "../models/note.js";
import { explainString, isString } from "../runtime/primitives.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import type { Problem, Verdict } from "../runtime/validation.js";
import { explainMembers, isObject, nullable, optional, standardSchema, verdict } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link Note}.
 * Unknown members pass.
 */
export function isNote(value: unknown): value is Note {
  return (
    isObject<Note>(value) &&
    (value.id == null || isString(value.id)) &&
    (value.text == null || isString(value.text)) &&
    (value.color == null || isString(value.color))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link Note}. */
export function checkNote(value: unknown): Verdict<Note> {
  return verdict(value, explainNote);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainNote(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<Note>(
    value,
    pointer,
    problems,
    {
      id: optional(nullable(explainString)),
      text: optional(nullable(explainString)),
      color: optional(nullable(explainString)),
    },
  );
}

/** {@link Note} as a Standard Schema. */
export const noteSchema: StandardSchema<Note> = /* @__PURE__ */ standardSchema(checkNote);

/**
 * Tells whether `value` has the shape of {@link NoteUpdate}.
 * Unknown members pass.
 */
export function isNoteUpdate(value: unknown): value is NoteUpdate {
  return (
    isObject<NoteUpdate>(value) &&
    (value.text == null || isString(value.text)) &&
    (value.color == null || isString(value.color))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link NoteUpdate}. */
export function checkNoteUpdate(value: unknown): Verdict<NoteUpdate> {
  return verdict(value, explainNoteUpdate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainNoteUpdate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<NoteUpdate>(
    value,
    pointer,
    problems,
    {
      text: optional(nullable(explainString)),
      color: optional(nullable(explainString)),
    },
  );
}

/** {@link NoteUpdate} as a Standard Schema. */
export const noteUpdateSchema: StandardSchema<NoteUpdate> = /* @__PURE__ */ standardSchema(checkNoteUpdate);
