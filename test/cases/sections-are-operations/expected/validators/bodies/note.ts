/* eslint-disable */
// Generated from notes.md. Do not edit.

import type { NewNoteBody } from "../../requests/note.js";
import { nullableBooleanRule, nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";

/**
 * Tells whether `value` has the shape of {@link NewNoteBody}.
 * Unknown and read-only members do not.
 */
export function isNewNoteBody(value: unknown): value is NewNoteBody {
  return checkWritten(value, newNoteBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link NewNoteBody}. */
export function checkNewNoteBody(value: unknown): Verdict<NewNoteBody> {
  return checkWritten(value, newNoteBodyRules);
}

/** What {@link NewNoteBody} is made of. */
export const newNoteBodyRules: ObjectRules = {
  name: "newNote",
  members: {
    text: nullableStringRule,
    urgent: nullableBooleanRule,
  },
  required: ["text"],
  returned: () => newNoteBodyRules,
};

/** {@link NewNoteBody} as a Standard Schema, which also gives its JSON Schema. */
export const newNoteBodySchema: StandardSchema<NewNoteBody> =
  /* @__PURE__ */ standardSchema(checkNewNoteBody, newNoteBodyRules);
