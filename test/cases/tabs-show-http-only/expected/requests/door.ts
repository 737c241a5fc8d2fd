/* eslint-disable */
// Generated from door-open.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Opens a door.
 *
 * `POST /doors/{id}/open`
 *
 * @see `door-open.md`
 */
export async function doorOpen(
  client: Client,
  parameters: { doorId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/doors/${segment(parameters.doorId)}/open`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
