/* eslint-disable */
// Generated from song-delete.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Remove a song.
 *
 * `DELETE /songs/{id}`
 *
 * @see `song-delete.md`
 */
export async function deleteSong(
  client: Client,
  parameters: { songId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/songs/${segment(parameters.songId)}`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
