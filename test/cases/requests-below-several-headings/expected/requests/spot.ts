/* eslint-disable */
// Generated from api/spot-get.md. Do not edit.

import type { Spot } from "../models/spot.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * The documented paths of {@link getSpot}.
 * Without `path`, the parameters tell which one is meant.
 */
export type GetSpotParameters = OneOf<
  | { path: "/spots/best" }
  | { path?: "/beaches/{beachId}/spots/{spotName}"; beachId: string; spotName: string }
  | { path?: "/spots/{spotId}"; spotId: string }
>;

/**
 * Find a place to lie on.
 *
 * `GET /spots/best`
 * `GET /beaches/{beach-id}/spots/{spot-name}`
 * `GET /spots/{spot-id}`
 *
 * @see `api/spot-get.md`
 */
export async function getSpot(client: Client, parameters: GetSpotParameters, options?: RequestOptions): Promise<Spot> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/spots/best",
          "/beaches/{beachId}/spots/{spotName}",
          "/spots/{spotId}",
        ],
        parameters,
      ),
      statuses: [200],
      read: readJson<Spot>,
    },
    options,
  );
}
