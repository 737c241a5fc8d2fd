/* eslint-disable */
// Generated from kite-sail.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * sail
 *
 * `POST /kites/{id}/sail`
 *
 * @see `kite-sail.md`
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
      read: readNothing,
    },
    options,
  );
}
