/* eslint-disable */
// Generated from api/parcel-open.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Open a parcel.
 *
 * `POST /parcels/{id}/open`
 *
 * @see `api/parcel-open.md`
 */
export async function parcelOpen(
  client: Client,
  parameters: { parcelId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/parcels/${segment(parameters.parcelId)}/open`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
