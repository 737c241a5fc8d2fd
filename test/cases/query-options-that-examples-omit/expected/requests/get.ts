/* eslint-disable */
// Generated from get-a-list-of-parcels.md. Do not edit.

import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/** The query options and headers that {@link getListOfParcels} takes. */
export type GetListOfParcelsOptions = RequestOptions<
  { readonly kind?: string | undefined; readonly size?: number | undefined }
>;

/**
 * Lists the parcels of a depot.
 *
 * `GET /v1/depots/{depot-id}/parcels`
 *
 * @see `get-a-list-of-parcels.md`
 */
export async function getListOfParcels(
  client: Client,
  parameters: { depotId: string; country: string },
  options?: GetListOfParcelsOptions,
): Promise<unknown> {
  return send(
    client,
    {
      method: "GET",
      path: `/v1/depots/${segment(parameters.depotId)}/parcels?country=${encodeURIComponent(parameters.country)}`,
      statuses: [200],
      read: readJson<unknown>,
    },
    options,
  );
}
