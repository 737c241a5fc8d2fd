/* eslint-disable */
// Generated from song-list.md. Do not edit.

import type { Song } from "../models/song.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import type { ODataQuery, Selectable, Selected } from "../runtime/query.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link listSongs} takes. */
export type ListSongsOptions<
  Select extends Selectable<Song> = Selectable<Song>,
> = RequestOptions<
  Pick<ODataQuery<Song, Select>, "$select" | "$top" | "$orderby"> & { readonly explicit?: boolean | undefined },
  "Prefer"
>;

/**
 * The songs that there are.
 *
 * `GET /songs`
 *
 * @see `song-list.md`
 */
export async function listSongs<Select extends Selectable<Song>>(
  client: Client,
  parameters: { market: string },
  options?: ListSongsOptions<Select>,
): Promise<Page<Selected<Song, Select, "id">>> {
  return send(
    client,
    {
      method: "GET",
      path: `/songs?market=${encodeURIComponent(parameters.market)}&region=all`,
      headers: { ConsistencyLevel: "eventual" },
      statuses: [200],
      read: readPage<Selected<Song, Select, "id">>,
    },
    options,
  );
}
