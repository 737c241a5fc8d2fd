/* eslint-disable */
// Generated from parcel-send.md. Do not edit.

import type { ParcelCreate } from "../models/parcel.js";
import { readUnknown } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/send.js";

/**
 * Send something.
 *
 * `POST /parcels`
 *
 * @see `parcel-send.md`
 */
export async function createParcel(client: Client, body: ParcelCreate, options?: RequestOptions): Promise<unknown> {
  return send(
    client,
    {
      method: "POST",
      path: "/parcels",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readUnknown,
    },
    options,
  );
}
