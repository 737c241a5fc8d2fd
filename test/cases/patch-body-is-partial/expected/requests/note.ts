// Generated from note-update.md. Do not edit.

import type { Note, NoteUpdate } from "../models/note.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment, send } from "../runtime/client.js";

/**
 * Update note
 *
 * `PATCH /notes/{note-id}`
 *
 * @see note-update.md
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
      body,
      statuses: [200],
      answer: "json",
    },
    options,
  );
}
