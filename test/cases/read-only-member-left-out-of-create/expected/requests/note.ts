/* eslint-disable */
// Generated from note-create.md. Do not edit.

import type { Note, NoteCreate } from "../models/note.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create note
 *
 * `POST /notes`
 *
 * @see `note-create.md`
 */
export async function createNote(client: Client, body: NoteCreate, options?: RequestOptions): Promise<Note> {
  return send(
    client,
    {
      method: "POST",
      path: "/notes",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Note>,
    },
    options,
  );
}
