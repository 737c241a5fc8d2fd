/* eslint-disable */
// Generated from boards.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link notesDeletePin} takes. */
export type NotesDeletePinOptions = RequestOptions<Record<string, never>>;

/**
 * It returns no content.
 *
 * `DELETE /boards/{id}/notes/{note_id}/pin`
 *
 * @see `boards.md#delete-a-pin`
 */
export async function notesDeletePin(
  client: Client,
  parameters: { boardId: string; noteId: string },
  options?: NotesDeletePinOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/boards/${segment(parameters.boardId)}/notes/${segment(parameters.noteId)}/pin`,
      read: readNothing,
    },
    options,
  );
}
