// Generated from api/security-incidentnote-review.md. Do not edit.

import type { NoteAttachment } from "../models/note-attachment.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/client.js";
import { segment } from "../runtime/path.js";

/** What {@link incidentNoteReview} sends. */
export interface IncidentNoteReviewBody {
  /** What you think. */
  verdict?: string | null | undefined;
  /** What proves it. */
  attachment?: NoteAttachment | null | undefined;
}

/**
 * Review a note.
 *
 * `POST /security/incidents/{incidentId}/notes/{noteId}/plant.security.review`
 *
 * @see api/security-incidentnote-review.md
 */
export async function incidentNoteReview(
  client: Client,
  parameters: { incidentId: string; noteId: string },
  body: IncidentNoteReviewBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/security/incidents/${segment(parameters.incidentId)}/notes/${segment(parameters.noteId)}/plant.security.review`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
