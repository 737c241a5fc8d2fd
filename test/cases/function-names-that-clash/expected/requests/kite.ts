// Generated from kite-sail.md. Do not edit.

import type { Client, RequestOptions } from "../runtime/client.js";
import { segment, send } from "../runtime/client.js";

/**
 * sail
 *
 * `POST /kites/{id}/sail`
 *
 * @see kite-sail.md
 */
export async function kiteSail(
  client: Client,
  parameters: { kiteId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/kites/${segment(parameters.kiteId)}/sail`,
      statuses: [204],
      answer: "nothing",
    },
    options,
  );
}
