/* eslint-disable */
// Generated from these pages. Do not edit.
// song-get.md
// song-update.md

import type { Song, SongUpdate } from "../models/song.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath, chooseRequest } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * The documented paths of {@link getSong}.
 * Without `path`, the parameters tell which one is meant.
 */
export type GetSongParameters = OneOf<
  | { path?: "/me/songs/{songId}"; songId: string }
  | { path?: "/albums/{albumId}/songs/{songId}"; albumId: string; songId: string }
  | { path?: "/shelves/{shelfId}/albums/{albumId}/songs/{songId}/"; shelfId: string; albumId: string; songId: string }
  | { path?: "/shelf/root:/{songPath}:/song"; songPath: string }
  | { path: "/latest/song" }
  | { path: "/favourite/song" }
>;

/**
 * Get one song.
 *
 * `GET /me/songs/{id}`
 * `GET /albums/{id | albumCode}/songs/{id}`
 * `GET /shelves/{id}/albums/{id}/songs/{song-id}/`
 * `GET /shelf/root:/{song-path}:/song`
 * `GET /latest/song`
 * `GET /favourite/song`
 *
 * @see `song-get.md`
 */
export async function getSong(client: Client, parameters: GetSongParameters, options?: RequestOptions): Promise<Song> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/me/songs/{songId}",
          "/albums/{albumId}/songs/{songId}",
          "/shelves/{shelfId}/albums/{albumId}/songs/{songId}/",
          "/shelf/root:/{+songPath}:/song",
          "/latest/song",
          "/favourite/song",
        ],
        parameters,
      ),
      statuses: [200],
      read: readJson<Song>,
    },
    options,
  );
}

/**
 * The documented paths of {@link updateSong}.
 * Without `path`, the parameters tell which one is meant.
 */
export type UpdateSongParameters = OneOf<
  | { path: "PATCH /songs/{songId}"; songId: string }
  | { path: "PUT /songs/{songId}"; songId: string }
>;

/**
 * Change or replace a song.
 *
 * `PATCH /songs/{id}`
 * `PUT /songs/{id}`
 *
 * @see `song-update.md`
 */
export async function updateSong(
  client: Client,
  parameters: UpdateSongParameters,
  body: SongUpdate,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      ...chooseRequest(
        [
          "PATCH /songs/{songId}",
          "PUT /songs/{songId}",
        ],
        parameters,
      ),
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
