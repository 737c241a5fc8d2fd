/* eslint-disable */
// Generated from api/security-incidentnote-review.md. Do not edit.

import type { IncidentNoteReviewBody } from "../../requests/incident-note.js";
import { nullableStringRule } from "../../runtime/primitives.js";
import type { ObjectRules } from "../../runtime/rules.js";
import type { StandardSchema } from "../../runtime/standard-schema.js";
import { standardSchema } from "../../runtime/standard-schema.js";
import type { Verdict } from "../../runtime/validation.js";
import { checkWritten } from "../../runtime/written.js";
import { noteAttachmentRules } from "../note-attachment.js";

/**
 * Tells whether `value` has the shape of {@link IncidentNoteReviewBody}.
 * Unknown and read-only members do not.
 */
export function isIncidentNoteReviewBody(value: unknown): value is IncidentNoteReviewBody {
  return checkWritten(value, incidentNoteReviewBodyRules).ok;
}

/** Lists everything that keeps `value` from having the shape of {@link IncidentNoteReviewBody}. */
export function checkIncidentNoteReviewBody(value: unknown): Verdict<IncidentNoteReviewBody> {
  return checkWritten(value, incidentNoteReviewBodyRules);
}

/** What {@link IncidentNoteReviewBody} is made of. */
export const incidentNoteReviewBodyRules: ObjectRules = {
  name: "incidentNoteReview",
  members: {
    verdict: nullableStringRule,
    attachment: { type: () => noteAttachmentRules, nullable: true },
  },
  required: ["verdict", "attachment"],
  returned: () => incidentNoteReviewBodyRules,
};

/** {@link IncidentNoteReviewBody} as a Standard Schema, which also gives its JSON Schema. */
export const incidentNoteReviewBodySchema: StandardSchema<IncidentNoteReviewBody> =
  /* @__PURE__ */ standardSchema(checkIncidentNoteReviewBody, incidentNoteReviewBodyRules);
