/* eslint-disable */
// Generated from notes.md. Do not edit.

import type { NoteAuthor } from "../models/note-author.js";
import { isNullishOrDouble, isNullishOrString, nullableDoubleRule, nullableStringRule } from "../runtime/primitives.js";
import type { ObjectRules } from "../runtime/rules.js";
import type { StandardSchema } from "../runtime/standard-schema.js";
import { standardSchema } from "../runtime/standard-schema.js";
import type { CheckOptions, Key, Verdict } from "../runtime/validation.js";
import { check, enter, fail, isObject, leave, passes } from "../runtime/validation.js";

/**
 * Tells whether `value` has the shape of {@link NoteAuthor}.
 * Unknown members pass.
 */
export function isNoteAuthor(value: unknown): value is NoteAuthor {
  return passes(value, visitNoteAuthor);
}

/** Lists everything that keeps `value` from having the shape of {@link NoteAuthor}. */
export function checkNoteAuthor(value: unknown, options?: CheckOptions): Verdict<NoteAuthor> {
  return check(value, visitNoteAuthor, options);
}

/** Visits a {@link NoteAuthor}, for guards and checks. */
export function visitNoteAuthor(value: unknown, name?: Key): boolean {
  if (!isObject<NoteAuthor>(value)) return fail("an object", value, name);
  enter(name);
  return (
    isNullishOrDouble(value.id, "id") &&
    isNullishOrString(value.name, "name") &&
    leave()
  );
}

/** What {@link NoteAuthor} is made of. */
export const noteAuthorRules: ObjectRules = {
  name: "noteAuthor",
  members: {
    id: nullableDoubleRule,
    name: nullableStringRule,
  },
};

/** {@link NoteAuthor} as a Standard Schema, which also gives its JSON Schema. */
export const noteAuthorSchema: StandardSchema<NoteAuthor> =
  /* @__PURE__ */ standardSchema(checkNoteAuthor, noteAuthorRules);
