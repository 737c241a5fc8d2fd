/* eslint-disable */
// Generated from these pages. Do not edit.
// song-pause.md
// song-play.md

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Stops a song for a while.
 *
 * `POST /songs/{id}/pause`
 *
 * @see `song-pause.md`
 */
export async function songPause(
  client: Client,
  parameters: { songId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/songs/${segment(parameters.songId)}/pause`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/**
 * Plays a song.
 *
 * `POST /songs/{id}/play`
 *
 * @see `song-play.md`
 */
export async function songPlay(
  client: Client,
  parameters: { songId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/songs/${segment(parameters.songId)}/play`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
