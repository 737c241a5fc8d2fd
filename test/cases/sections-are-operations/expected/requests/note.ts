/* eslint-disable */
// Generated from notes.md. Do not edit.

import type { Note } from "../models/note.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readCollection } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/** The query options and headers that {@link deleteNote} takes. */
export type DeleteNoteOptions = RequestOptions<Record<string, never>>;

/**
 * Takes a note off.
 * It returns no content.
 *
 * `DELETE /boards/{id}/notes/{note_id}`
 *
 * @see `notes.md#delete-note`
 */
export async function deleteNote(
  client: Client,
  parameters: { boardId: string; noteId: string },
  options?: DeleteNoteOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/boards/${segment(parameters.boardId)}/notes/${segment(parameters.noteId)}`,
      read: readNothing,
    },
    options,
  );
}

/** The query options and headers that {@link listBoardNotes} takes. */
export type ListBoardNotesOptions = RequestOptions<
  { readonly state?: string | undefined; readonly labels?: string | undefined },
  "X-Key"
>;

/**
 * Get all notes of a board.
 *
 * `GET /boards/{id}/notes`
 *
 * @see `notes.md#list-board-notes`
 */
export async function listBoardNotes(
  client: Client,
  parameters: { boardId: string },
  options?: ListBoardNotesOptions,
): Promise<Note[]> {
  return send(
    client,
    {
      method: "GET",
      path: `/boards/${segment(parameters.boardId)}/notes`,
      statuses: [200],
      read: readCollection<Note[]>,
    },
    options,
  );
}

/** The query options and headers that {@link newNote} takes. */
export type NewNoteOptions = RequestOptions<Record<string, never>, "X-Key">;

/** What {@link newNote} sends. */
export interface NewNoteBody {
  /** What it says */
  text: string | null;
  /** Defaults to false */
  urgent?: boolean | null | undefined;
}

/**
 * Pins a note.
 *
 * `POST /boards/{id}/notes`
 *
 * @see `notes.md#new-note`
 */
export async function newNote(
  client: Client,
  parameters: { boardId: number },
  body: NewNoteBody,
  options?: NewNoteOptions,
): Promise<Note> {
  return send(
    client,
    {
      method: "POST",
      path: `/boards/${segment(parameters.boardId)}/notes`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [200],
      read: readJson<Note>,
    },
    options,
  );
}
