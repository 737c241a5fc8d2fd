/* eslint-disable */
// Generated from song-upload.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, Content, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Replaces what a song sounds like.
 *
 * `PUT /songs/{id}/sound/$value`
 *
 * @see `song-upload.md`
 */
export async function uploadSound(
  client: Client,
  parameters: { songId: string },
  body: Content,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "PUT",
      path: `/songs/${segment(parameters.songId)}/sound/$value`,
      headers: { "Content-Type": "audio/mpeg" },
      body,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
