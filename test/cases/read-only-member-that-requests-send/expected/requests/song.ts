/* eslint-disable */
// Generated from these pages. Do not edit.
// song-create.md
// song-update.md

import type { Song, SongCreate, SongUpdate } from "../models/song.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create song
 *
 * `POST /songs`
 *
 * @see `song-create.md`
 */
export async function createSong(client: Client, body: SongCreate, options?: RequestOptions): Promise<Song> {
  return send(
    client,
    {
      method: "POST",
      path: "/songs",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Song>,
    },
    options,
  );
}

/**
 * Update song
 *
 * `PATCH /songs/{id}`
 *
 * @see `song-update.md`
 */
export async function updateSong(
  client: Client,
  parameters: { songId: string },
  body: SongUpdate,
  options?: RequestOptions,
): Promise<Song> {
  return send(
    client,
    {
      method: "PATCH",
      path: `/songs/${segment(parameters.songId)}`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [200],
      read: readJson<Song>,
    },
    options,
  );
}
