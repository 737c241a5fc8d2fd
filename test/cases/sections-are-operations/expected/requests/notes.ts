/* eslint-disable */
// Generated from notes.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

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
