// Generated from song-delete.md. Do not edit.

import type { Client, RequestOptions } from "../runtime/client.js";
import { segment, send } from "../runtime/client.js";

/**
 * Remove a song.
 *
 * `DELETE /songs/{id}`
 *
 * @see song-delete.md
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
      baseUrl: "https://api.example.com",
      statuses: [204],
      answer: "nothing",
    },
    options,
  );
}
