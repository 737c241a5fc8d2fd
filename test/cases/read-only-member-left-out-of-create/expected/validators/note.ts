// Generated from note.md. Do not edit.

import type { Note, NoteCreate } from "../models/note.js";
import { explainDateTimeOffset, explainString, isDateTimeOffset, isString } from "../runtime/primitives.js";
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
    (value.lastChangeDateTime == null || isDateTimeOffset(value.lastChangeDateTime)) &&
    (value.mode == null || isString(value.mode)) &&
    (value.text == null || isString(value.text))
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
      lastChangeDateTime: optional(nullable(explainDateTimeOffset)),
      mode: optional(nullable(explainString)),
      text: optional(nullable(explainString)),
    },
  );
}

/** {@link Note} as a Standard Schema. */
export const noteSchema: StandardSchema<Note> = /* @__PURE__ */ standardSchema(checkNote);

/**
 * Tells whether `value` has the shape of {@link NoteCreate}.
 * Unknown members pass.
 */
export function isNoteCreate(value: unknown): value is NoteCreate {
  return (
    isObject<NoteCreate>(value) &&
    (value.mode == null || isString(value.mode)) &&
    (value.text == null || isString(value.text))
  );
}

/** Lists everything that keeps `value` from having the shape of {@link NoteCreate}. */
export function checkNoteCreate(value: unknown): Verdict<NoteCreate> {
  return verdict(value, explainNoteCreate);
}

/** Appends what is wrong with `value`, which stands at `pointer`, to `problems`. */
export function explainNoteCreate(value: unknown, pointer: string, problems: Problem[]): void {
  explainMembers<NoteCreate>(
    value,
    pointer,
    problems,
    {
      mode: optional(nullable(explainString)),
      text: optional(nullable(explainString)),
    },
  );
}

/** {@link NoteCreate} as a Standard Schema. */
export const noteCreateSchema: StandardSchema<NoteCreate> = /* @__PURE__ */ standardSchema(checkNoteCreate);
