/* eslint-disable */
// Generated from gate-open.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Opens a gate.
 *
 * `POST /gates/{id}/open`
 *
 * @see `gate-open.md`
 */
export async function gateOpen(
  client: Client,
  parameters: { gateId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/gates/${segment(parameters.gateId)}/open`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
