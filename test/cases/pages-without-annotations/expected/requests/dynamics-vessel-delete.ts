// Generated from api/dynamics_vessel_delete.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/client.js";
import { segment } from "../runtime/path.js";

/**
 * Deletes a vessel object for prod_short.
 *
 * `DELETE /companies({id})/vessels({id})`
 *
 * @see api/dynamics_vessel_delete.md
 */
export async function deleteVessels(
  client: Client,
  parameters: { companyId: string; vesselId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/companies(${segment(parameters.companyId)})/vessels(${segment(parameters.vesselId)})`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
