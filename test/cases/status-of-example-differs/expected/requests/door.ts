/* eslint-disable */
// Generated from door-close.md. Do not edit.

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * door: close
 *
 * `POST /doors/{id}/close`
 *
 * @see `door-close.md`
 */
export async function doorClose(
  client: Client,
  parameters: { doorId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/doors/${segment(parameters.doorId)}/close`,
      statuses: [204, 200],
      read: readNothing,
    },
    options,
  );
}
