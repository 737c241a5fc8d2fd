/* eslint-disable */
// Generated from depots.md. Do not edit.

import type { Plan } from "../models/plan.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readCollection } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link listShelvesOfDepot} takes. */
export type ListShelvesOfDepotOptions = RequestOptions<Record<string, never>>;

/**
 * Lists where parcels lie.
 *
 * `GET /depots/{id}/store/plan`
 *
 * @see `depots.md#list-the-shelves-of-a-depot`
 */
export async function listShelvesOfDepot(
  client: Client,
  parameters: { depotId: number },
  options?: ListShelvesOfDepotOptions,
): Promise<Plan[]> {
  return send(
    client,
    {
      method: "GET",
      path: `/depots/${segment(parameters.depotId)}/store/plan`,
      statuses: [200],
      read: readCollection<Plan[]>,
    },
    options,
  );
}
