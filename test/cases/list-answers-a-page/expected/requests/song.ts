/* eslint-disable */
// Generated from song-list.md. Do not edit.

import type { Song } from "../models/song.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * The documented paths of {@link listSongs}.
 * Without `path`, the parameters tell which one is meant.
 */
export type ListSongsParameters = OneOf<
  | { path: "/songs" }
  | { path?: "/albums/{albumId}/songs"; albumId: string }
>;

/**
 * Every song there is.
 *
 * `GET /songs`
 * `GET /albums/{id}/songs`
 *
 * @see `song-list.md`
 */
export async function listSongs(
  client: Client,
  parameters: ListSongsParameters,
  options?: RequestOptions,
): Promise<Page<Song>> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/songs",
          "/albums/{albumId}/songs",
        ],
        parameters,
      ),
      statuses: [200],
      read: readPage<Song>,
    },
    options,
  );
}
