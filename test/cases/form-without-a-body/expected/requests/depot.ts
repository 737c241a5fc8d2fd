/* eslint-disable */
// Generated from depots.md. Do not edit.

import type { Depot } from "../models/depot.js";
import type { Client, RequestOptionsWithQuery } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/** The query options and headers that {@link closeDepot} takes. */
export type CloseDepotOptions = RequestOptionsWithQuery<{ readonly token: string }>;

/**
 * Closes a depot.
 *
 * `DELETE /depots/{id}`
 *
 * @see `depots.md#close-a-depot`
 */
export async function closeDepot(
  client: Client,
  parameters: { depotId: number },
  options: CloseDepotOptions,
): Promise<Depot> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/depots/${segment(parameters.depotId)}`,
      statuses: [200],
      read: readJson<Depot>,
    },
    options,
  );
}
