/* eslint-disable */
// Generated from these pages. Do not edit.
// song-between.md
// song-top.md

import { readValue } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath, quotedSegment, segment } from "../runtime/path.js";
import type { Double } from "../runtime/primitives.js";
import { send } from "../runtime/send.js";

/**
 * The documented paths of {@link songBetween}.
 * Without `path`, the parameters tell which one is meant.
 */
export type SongBetweenParameters = OneOf<
  | { path?: "/songs/between(from={from},to={to},order='asc')"; from: string; to: string }
  | { path?: "/songs({songId})/between(from={from},to={to})"; songId: string; from: string; to: string }
>;

/**
 * The songs of some years.
 *
 * `GET /songs/between(from=<year>,to={year},order='asc')`
 * `GET /songs({id})/between(from=n,to=n)`
 *
 * @see `song-between.md`
 */
export async function songBetween(
  client: Client,
  parameters: SongBetweenParameters,
  options?: RequestOptions,
): Promise<Double> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/songs/between(from={from},to={to},order='asc')",
          "/songs({songId})/between(from={from},to={to})",
        ],
        parameters,
      ),
      statuses: [200],
      read: readValue<Double>,
    },
    options,
  );
}

/**
 * The songs that were played most.
 *
 * `GET /songs/top`
 *
 * @see `song-top.md`
 */
export async function songTop(
  client: Client,
  parameters: { genre: string; count: number },
  options?: RequestOptions,
): Promise<Page<string>> {
  return send(
    client,
    {
      method: "GET",
      path: `/songs/top(genre='${quotedSegment(parameters.genre)}',count=${segment(parameters.count)})`,
      statuses: [200],
      read: readPage<string>,
    },
    options,
  );
}
