/* eslint-disable */
// Generated from these pages. Do not edit.
// song-create.md
// song-follow.md
// song-replace.md

import type { Song, SongCreate } from "../models/song.js";
import { readNothing } from "../runtime/answers.js";
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
 * Replace song
 *
 * `PUT /songs/{id}`
 *
 * @see `song-replace.md`
 */
export async function replaceSong(
  client: Client,
  parameters: { songId: string },
  body: SongCreate,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "PUT",
      path: `/songs/${segment(parameters.songId)}`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/** What {@link songFollow} sends. */
export interface SongFollowBody {
  /** The song to follow. */
  id?: string | null | undefined;
}

/**
 * song: follow
 *
 * `POST /songs/{id}/follow`
 *
 * @see `song-follow.md`
 */
export async function songFollow(
  client: Client,
  parameters: { songId: string },
  body: SongFollowBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/songs/${segment(parameters.songId)}/follow`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
