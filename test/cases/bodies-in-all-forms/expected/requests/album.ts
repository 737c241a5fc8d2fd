/* eslint-disable */
// Generated from album-add-song.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import type { Reference } from "../runtime/query.js";
import { send } from "../runtime/send.js";

/**
 * Adds a song by its address.
 *
 * `POST /albums/{id}/songs/$ref`
 *
 * @see `album-add-song.md`
 */
export async function addSongToAlbum(
  client: Client,
  parameters: { albumId: string },
  body: Reference,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/albums/${segment(parameters.albumId)}/songs/$ref`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
