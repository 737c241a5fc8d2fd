// Generated from boat-sail.md. Do not edit.

import type { Client, RequestOptions } from "../runtime/client.js";
import { segment, send } from "../runtime/client.js";

/**
 * sail
 *
 * `POST /boats/{id}/sail`
 *
 * @see boat-sail.md
 */
export async function boatSail(
  client: Client,
  parameters: { boatId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/boats/${segment(parameters.boatId)}/sail`,
      statuses: [204],
      answer: "nothing",
    },
    options,
  );
}
