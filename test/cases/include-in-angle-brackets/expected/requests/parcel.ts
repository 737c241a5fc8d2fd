/* eslint-disable */
// Generated from api/parcel-get.md. Do not edit.

import { readValue } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Read a parcel.
 *
 * `GET /parcels/{id}`
 *
 * @see `api/parcel-get.md`
 */
export async function getParcel(
  client: Client,
  parameters: { parcelId: string },
  options?: RequestOptions,
): Promise<string> {
  return send(
    client,
    {
      method: "GET",
      path: `/parcels/${segment(parameters.parcelId)}`,
      statuses: [200],
      read: readValue<string>,
    },
    options,
  );
}
