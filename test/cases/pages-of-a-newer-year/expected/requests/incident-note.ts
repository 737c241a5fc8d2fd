/* eslint-disable */
// Generated from these pages. Do not edit.
// api/security-incident-list-notes.md
// api/security-incident-post-notes.md
// api/security-incidentnote-review.md

import type { IncidentNote, IncidentNoteCreate } from "../models/incident-note.js";
import type { AnyNoteAttachment } from "../models/note-attachment.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import type { ODataQuery } from "../runtime/query.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create a new incidentNote object.
 *
 * `POST /security/incidents/{incidentId}/notes`
 *
 * @see `api/security-incident-post-notes.md`
 */
export async function createIncidentNote(
  client: Client,
  parameters: { incidentId: string },
  body: IncidentNoteCreate,
  options?: RequestOptions,
): Promise<IncidentNote> {
  return send(
    client,
    {
      method: "POST",
      path: `/security/incidents/${segment(parameters.incidentId)}/notes`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<IncidentNote>,
    },
    options,
  );
}

/** What {@link incidentNoteReview} sends. */
export interface IncidentNoteReviewBody {
  /** What you think. */
  verdict: string | null;
  /** What proves it. */
  attachment: AnyNoteAttachment | null;
}

/**
 * Review a note.
 *
 * `POST /security/incidents/{incidentId}/notes/{noteId}/plant.security.review`
 *
 * @see `api/security-incidentnote-review.md`
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

/** The query options and headers that {@link listIncidentNoteObjects} takes. */
export type ListIncidentNoteObjectsOptions = RequestOptions<
  Pick<ODataQuery<IncidentNote>, "$count" | "$filter" | "$skip" | "$top">
>;

/**
 * Get a list of incidentNote object.
 *
 * `GET /security/incidents/{incidentId}/notes`
 *
 * @see `api/security-incident-list-notes.md`
 */
export async function listIncidentNoteObjects(
  client: Client,
  parameters: { incidentId: string },
  options?: ListIncidentNoteObjectsOptions,
): Promise<Page<IncidentNote>> {
  return send(
    client,
    {
      method: "GET",
      path: `/security/incidents/${segment(parameters.incidentId)}/notes`,
      statuses: [200],
      read: readPage<IncidentNote>,
    },
    options,
  );
}
