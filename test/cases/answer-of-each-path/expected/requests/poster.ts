/* eslint-disable */
// Generated from poster-get.md. Do not edit.

import type { Poster } from "../models/poster.js";
import { readStream, readText } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath, chooseReader } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * The documented paths of {@link getPoster}.
 * Without `path`, the parameters tell which one is meant.
 */
export type GetPosterParameters = OneOf<
  | { path: "/posters/{posterId}"; posterId: string }
  | { path: "/posters/{posterId}/wording"; posterId: string }
  | { path: "/posters/{posterId}/$value"; posterId: string }
>;

/**
 * Gets a poster, its picture or its wording.
 *
 * `GET /posters/{posterId}`
 * `GET /posters/{posterId}/wording`
 * `GET /posters/{posterId}/$value`
 *
 * @see `poster-get.md`
 */
export async function getPoster(
  client: Client,
  parameters: GetPosterParameters,
  options?: RequestOptions,
): Promise<Poster | string | Response> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/posters/{posterId}",
          "/posters/{posterId}/wording",
          "/posters/{posterId}/$value",
        ],
        parameters,
      ),
      statuses: [200],
      read: chooseReader<Poster | string | Response>(
        {
          "/posters/{posterId}": readJson<Poster>,
          "/posters/{posterId}/wording": readText,
          "/posters/{posterId}/$value": readStream,
        },
        parameters,
      ),
    },
    options,
  );
}
