/* eslint-disable */
// Generated from api/parcel-post.md. Do not edit.

import type { Parcel, ParcelCreate } from "../models/parcel.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Create parcel
 *
 * `POST /parcels`
 *
 * @see `api/parcel-post.md`
 */
export async function createParcel(client: Client, body: ParcelCreate, options?: RequestOptions): Promise<Parcel> {
  return send(
    client,
    {
      method: "POST",
      path: "/parcels",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Parcel>,
    },
    options,
  );
}
