/* eslint-disable */
// Generated from note-update.md. Do not edit.

import type { Note, NoteUpdate } from "../models/note.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Update note
 *
 * `PATCH /notes/{note-id}`
 *
 * @see `note-update.md`
 */
export async function updateNote(
  client: Client,
  parameters: { noteId: string },
  body: NoteUpdate,
  options?: RequestOptions,
): Promise<Note> {
  return send(
    client,
    {
      method: "PATCH",
      path: `/notes/${segment(parameters.noteId)}`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [200],
      read: readJson<Note>,
    },
    options,
  );
}
