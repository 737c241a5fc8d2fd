/* eslint-disable */
// Generated from parcel-send.md. Do not edit.

import type { Address } from "../models/address.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** What {@link parcelSend} sends. */
export interface ParcelSendBody {
  /** Where to. */
  address?: Address | null | undefined;
  /** How many. */
  copies?: number | null | undefined;
  colour?: string | null | undefined;
}

/**
 * Sends a parcel.
 *
 * `POST /parcels/{id}/send`
 *
 * @see `parcel-send.md`
 */
export async function parcelSend(
  client: Client,
  parameters: { parcelId: string },
  body: ParcelSendBody,
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/parcels/${segment(parameters.parcelId)}/send`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
