/* eslint-disable */
// Generated from boat-sail.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * sail
 *
 * `POST /boats/{id}/sail`
 *
 * @see `boat-sail.md`
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
      read: readNothing,
    },
    options,
  );
}
