/* eslint-disable */
// Generated from parcel-list.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { OneOf } from "../runtime/path.js";
import { choosePath } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * The documented paths of {@link listParcels}.
 * Without `path`, the parameters tell which one is meant.
 */
export type ListParcelsParameters = OneOf<
  | { path: "/me/parcels" }
  | { path?: "/users/{userId}/parcels"; userId: string }
>;

/**
 * List the parcels of a user.
 *
 * `GET /me/parcels`
 * `GET /users/{id}/parcels`
 *
 * @see `parcel-list.md`
 */
export async function listParcels(
  client: Client,
  parameters: ListParcelsParameters,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "GET",
      path: choosePath(
        [
          "/me/parcels",
          "/users/{userId}/parcels",
        ],
        parameters,
      ),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
