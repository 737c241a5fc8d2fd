// Generated from api/dynamics_vessel_berth.md. Do not edit.

import { readUnknown } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/client.js";
import { segment } from "../runtime/path.js";

/**
 * Berths a vessel object for prod_short.
 *
 * `POST /companies({id})/vessels({id})/Harbour.berth`
 *
 * @see api/dynamics_vessel_berth.md
 */
export async function berthAction(
  client: Client,
  parameters: { companyId: string; vesselId: string },
  options?: RequestOptions,
): Promise<unknown> {
  return send(
    client,
    {
      method: "POST",
      path: `/companies(${segment(parameters.companyId)})/vessels(${segment(parameters.vesselId)})/Harbour.berth`,
      statuses: [200],
      read: readUnknown,
    },
    options,
  );
}
