/* eslint-disable */
// Generated from song-like.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * The documented paths of {@link songLike}.
 * Without `path`, the parameters tell which one is meant.
 */
export type SongLikeParameters = OneOf<
  | { path?: "/users/{userId}/songs/{songId}/like"; userId: string; songId: string }
  | { path?: "/me/Songs/{songId}/like"; songId: string }
>;

/**
 * Likes a song.
 *
 * `POST /users/{id}/songs/{id}/like`
 * `POST /me/Songs/{id}/like`
 *
 * @see `song-like.md`
 */
export async function songLike(
  client: Client,
  parameters: SongLikeParameters,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: choosePath(
        [
          "/users/{userId}/songs/{songId}/like",
          "/me/Songs/{songId}/like",
        ],
        parameters,
      ),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
