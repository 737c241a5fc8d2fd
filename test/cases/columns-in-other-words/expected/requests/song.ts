/* eslint-disable */
// Generated from song-play.md. Do not edit.

import type { Singer } from "../models/singer.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** What {@link songPlay} sends. */
export interface SongPlayBody {
  /** Who sings it. */
  singer?: Singer | null | undefined;
  /**
   * How loud it is.
   * Required.
   */
  volume: number | null;
}

/**
 * song: play
 *
 * `POST /songs/{id}/play`
 *
 * @see `song-play.md`
 */
export async function songPlay(
  client: Client,
  parameters: { songId: string },
  body: SongPlayBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/songs/${segment(parameters.songId)}/play`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
