/* eslint-disable */
// Generated from these pages. Do not edit.
// api/parcel-copy.md
// api/parcel-list.md

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import type { ODataQuery } from "../runtime/query.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link listParcels} takes. */
export type ListParcelsOptions = RequestOptions<
  Pick<ODataQuery<Record<string, unknown>>, "$select"> & { readonly includeLost?: string | undefined; readonly from?: string | undefined; readonly to?: string | undefined }
>;

/**
 * Get the parcels of a depot.
 *
 * `GET /depots/{id}/parcels`
 *
 * @see `api/parcel-list.md`
 */
export async function listParcels(
  client: Client,
  parameters: { depotId: string },
  options?: ListParcelsOptions,
): Promise<Page<unknown>> {
  return send(
    client,
    {
      method: "GET",
      path: `/depots/${segment(parameters.depotId)}/parcels`,
      statuses: [200],
      read: readPage<unknown>,
    },
    options,
  );
}

/** The query options and headers that {@link parcelCopy} takes. */
export type ParcelCopyOptions = RequestOptions<{ readonly "@microsoft.graph.conflictBehavior"?: string | undefined }>;

/**
 * Copy a parcel.
 *
 * `POST /parcels/{id}/copy`
 *
 * @see `api/parcel-copy.md`
 */
export async function parcelCopy(
  client: Client,
  parameters: { parcelId: string },
  options?: ParcelCopyOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/parcels/${segment(parameters.parcelId)}/copy`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
