// Generated from song-list.md. Do not edit.

import type { Song } from "../models/song.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";

/**
 * Every song there is.
 *
 * `GET /songs`
 *
 * @see song-list.md
 */
export async function listSongs(client: Client, options?: RequestOptions): Promise<Page<Song>> {
  return send(
    client,
    {
      method: "GET",
      path: "/songs",
      baseUrl: "https://api.example.com/v1.0",
      statuses: [200],
      answer: "json",
    },
    options,
  );
}
